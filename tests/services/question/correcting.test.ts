import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { answerFiles, placeNamed } from '#app/domain/attachment/owners.ts'
import { scenarioTimeline } from '#app/services/amendment/public-amendments.server.ts'
import { attachFile } from '#app/services/attachment/attach-file.server.ts'
import { diskStore } from '#app/services/attachment/disk-store.server.ts'
import { filesOf } from '#app/services/attachment/files-of.server.ts'
import { handOutFile } from '#app/services/attachment/hand-out-file.server.ts'
import type { AttachmentStore } from '#app/services/attachment/store.ts'
import { sweepAttachments } from '#app/services/attachment/sweep-attachments.server.ts'
import { agencyQuestions } from '#app/services/question/agency-questions.server.ts'
import { beginAnswer } from '#app/services/question/begin-answer.server.ts'
import { correctAnswer } from '#app/services/question/correct-answer.server.ts'
import { publicQuestions } from '#app/services/question/public-questions.server.ts'
import { publishAnswer } from '#app/services/question/publish-answer.server.ts'
import { saveAnswer } from '#app/services/question/save-answer.server.ts'
import type { Db } from '#db/handle.ts'
import { outbox, publishedAnswer } from '#db/schema.ts'
import { publishedByAgency } from '#db/stores/questions/published.ts'
import { storedScenario } from '#db/stores/scenarios/stored-scenarios.ts'
import { answer, ask } from '#tests/support/asking.ts'
import { type BiddingTown, biddingTown } from '#tests/support/bidders.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { addScenario } from '#tests/support/market.ts'
import { visitorCall } from '#tests/support/people.ts'

let db: Db
let town: BiddingTown
let folder: string
let store: AttachmentStore
beforeEach(async () => {
  db = await freshDatabase()
  town = await biddingTown(db)
  folder = mkdtempSync(join(tmpdir(), 'correcting-'))
  store = diskStore(folder)
})
afterEach(() => rmSync(folder, { recursive: true }))

const later = () => ({ ...town.agency, now: new Date(town.agency.now.getTime() + 26 * 60 * 60 * 1000) })
const read = async (scenarioId = 's1') => (await publicQuestions(visitorCall(db, later().now), scenarioId)).pairs
const waiting = async () => (await agencyQuestions(town.agency, 'agency')).map(({ id }) => id)
const CORRECTED = { question: '飞行时段？', answer: '6 时至 20 时。', reason: '原答复写错了收工时间。' }

/** An answer that stands at two scenarios; gives what both share. */
async function published(): Promise<string> {
  await db.write((tx) => addScenario(tx, { id: 's2', code: 'HZ-2026-01-002' }))
  await ask(town.kite, 'kite', '夜间能否飞行？')
  await answer(town.agency, await waiting(), { question: '飞行时段？', answer: '6 时至 22 时。', alsoAt: ['s2'] })
  return (await read())[0]?.answerId ?? ''
}

test('a correction reaches every place of the answer; what was said stays with its reason and both times', async () => {
  const id = await published()
  const call = later()
  expect(await correctAnswer(call, id, { ...CORRECTED, seen: 0 })).toEqual({ kind: 'corrected' })
  for (const scenarioId of ['s1', 's2']) {
    const past = { number: 1, question: '飞行时段？', answer: '6 时至 22 时。', reason: CORRECTED.reason }
    expect(await read(scenarioId)).toMatchObject([
      { answer: '6 时至 20 时。', publishedOn: '2026-03-02', past: [{ ...past, correctedAt: call.now }] },
    ])
  }
  const stored = await db.read.select({ answer: publishedAnswer.answer }).from(publishedAnswer)
  expect(stored).toEqual(Array(2).fill({ answer: '6 时至 22 时。' }))
  const told = await db.read.select({ topic: outbox.topic, of: outbox.subjectId, at: outbox.at }).from(outbox)
  const ofCorrection = told.filter(({ topic, at }) => topic === 'question' && at.getTime() === call.now.getTime())
  expect(ofCorrection.map(({ of }) => of).sort()).toEqual(['s1', 's2'])
  const s1 = await storedScenario(db.read, 's1')
  if (!s1) throw new Error('s1')
  expect((await scenarioTimeline(call, s1)).events.map(({ kind }) => kind)).toContain('corrected')
})

test('a second correction keeps both former wordings, newest first', async () => {
  const id = await published()
  await correctAnswer(later(), id, { ...CORRECTED, seen: 0 })
  await correctAnswer(later(), id, { ...CORRECTED, answer: '全天。', reason: '空域已经放开。', seen: 1 })
  const [pair] = await read()
  expect(pair?.answer).toBe('全天。')
  expect(pair?.past.map((one) => one.answer)).toEqual(['6 时至 20 时。', '6 时至 22 时。'])
  expect((await publishedByAgency(db.read, 'agency', 10)).map((one) => one.answer)).toEqual(['全天。', '全天。'])
})

test('two clicks are one correction, and who has an older page before them overwrites nothing', async () => {
  const id = await published()
  const sent = { ...CORRECTED, seen: 0 }
  expect(await Promise.all([correctAnswer(later(), id, sent), correctAnswer(later(), id, sent)])).toEqual(
    Array(2).fill({ kind: 'corrected' }),
  )
  expect(await correctAnswer(later(), id, { ...sent, answer: '别的' })).toMatchObject({
    kind: 'conflict',
    seen: 1,
    stored: { answer: '6 时至 20 时。' },
  })
  expect(await correctAnswer(later(), id, { ...CORRECTED, seen: 1 })).toMatchObject({
    kind: 'refused',
    errors: { answer: ['nothingChanges'] },
  })
  expect((await read())[0]?.past).toHaveLength(1)
})

test('only writers of the agency correct; to everybody else there is nothing to correct', async () => {
  const id = await published()
  const sent = { ...CORRECTED, seen: 0 }
  await expect(correctAnswer(town.agencyViewer, id, sent)).rejects.toMatchObject({ code: 'forbidden' })
  for (const call of [town.kite, town.curator, town.auditor]) {
    await expect(correctAnswer(call, id, sent)).rejects.toMatchObject({ code: 'not_found' })
  }
  await expect(correctAnswer(town.agency, '', sent)).rejects.toMatchObject({ code: 'not_found' })
})

test('the files of an answer are private until it is public, and public with it from then on', async () => {
  await ask(town.kite, 'kite', '平台接口有没有文档？')
  const id = await beginAnswer(town.agency, 'agency', await waiting())
  const place = placeNamed('answer', id, 'files')
  if (!place) throw new Error('no such place')
  const file = { name: '接口说明.txt', bytes: Buffer.from('接口一、接口二') }
  for (const call of [town.kite, town.curator]) {
    await expect(attachFile(call, store, { place, file })).rejects.toMatchObject({ code: 'not_found' })
  }
  await expect(attachFile(town.agencyViewer, store, { place, file })).rejects.toMatchObject({ code: 'forbidden' })
  const attached = await attachFile(town.agency, store, { place, file })
  if ('problem' in attached) throw new Error(attached.problem.code)
  const asked = { id: attached.id, name: file.name }
  await expect(handOutFile(visitorCall(db, later().now), store, asked)).rejects.toMatchObject({ code: 'not_found' })
  expect(await sweepAttachments(db, store, later().now)).toBe(0)

  await saveAnswer(town.agency, id, { typed: { question: '接口？', answer: '见附件。', alsoAt: [] }, version: 1 })
  await publishAnswer(town.agency, id, 2)
  const [pair] = await read()
  expect(pair?.files.map(({ name }) => name)).toEqual(['接口说明.txt'])
  const { content } = await handOutFile(visitorCall(db, later().now), store, asked)
  content.destroy()
  expect(await sweepAttachments(db, store, later().now)).toBe(0)
  const stands = answerFiles(pair?.answerId ?? '')
  expect(await filesOf(town.agency, stands)).toMatchObject({ canWrite: false })
  await expect(attachFile(town.agency, store, { place: { ...place, ...stands }, file })).rejects.toMatchObject({
    code: 'wrong_state',
  })
})
