import { beforeEach, expect, test } from 'vitest'
import { agencyQuestions, waitingAt } from '#app/services/question/agency-questions.server.ts'
import { answerAtDesk } from '#app/services/question/answer-at-desk.server.ts'
import { askQuestion } from '#app/services/question/ask-question.server.ts'
import { beginAnswer } from '#app/services/question/begin-answer.server.ts'
import { beginQuestion } from '#app/services/question/begin-question.server.ts'
import { declineQuestion } from '#app/services/question/decline-question.server.ts'
import { discardQuestion } from '#app/services/question/discard-question.server.ts'
import { ownQuestions } from '#app/services/question/own-questions.server.ts'
import { partQuestion } from '#app/services/question/part-question.server.ts'
import { publicQuestions } from '#app/services/question/public-questions.server.ts'
import { publishAnswer } from '#app/services/question/publish-answer.server.ts'
import { saveAnswer } from '#app/services/question/save-answer.server.ts'
import { saveQuestion } from '#app/services/question/save-question.server.ts'
import type { Db } from '#db/handle.ts'
import { outbox, question, questionDraft } from '#db/schema.ts'
import { answer, ask, KEY } from '#tests/support/asking.ts'
import { type BiddingTown, biddingTown, fromDeadline } from '#tests/support/bidders.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { addScenario } from '#tests/support/market.ts'
import { visitorCall } from '#tests/support/people.ts'

let db: Db
let town: BiddingTown
beforeEach(async () => {
  db = await freshDatabase()
  town = await biddingTown(db)
})

const ofKite = () => ownQuestions(db.read, KEY, 'kite').then(({ asked }) => asked)
const waiting = () => agencyQuestions(town.agency, 'agency')
const pairs = (scenarioId = 's1') =>
  publicQuestions(visitorCall(db, town.agency.now), scenarioId).then((one) => one.pairs)

test('a company asks, the agency answers in its own words, everybody reads it, and the company sees that it is answered', async () => {
  await ask(town.kite, 'kite', '夜间能否飞行？')
  expect(await ofKite()).toMatchObject([
    { text: '夜间能否飞行？', state: 'asked', askedOn: '2026-03-02', dueOn: '2026-03-05' },
  ])
  const [open] = await waiting()
  expect(open).toMatchObject({ number: 1, text: '夜间能否飞行？', daysLeft: 3 })
  expect(JSON.stringify(open)).not.toMatch(/kite|纸鸢/)
  await answer(town.agency, [open?.id ?? ''], { question: '飞行时段有何限制？', answer: '6 时至 22 时。' })
  expect(await pairs()).toMatchObject([
    { question: '飞行时段有何限制？', answer: '6 时至 22 时。', publishedOn: '2026-03-02', past: [], files: [] },
  ])
  expect(await ofKite()).toMatchObject([{ state: 'answered', text: '夜间能否飞行？' }])
  expect(await waiting()).toEqual([])
  const topics = await db.read.select({ topic: outbox.topic, of: outbox.subjectId }).from(outbox)
  expect(topics.filter(({ topic }) => topic === 'question')).toEqual(Array(2).fill({ topic: 'question', of: 's1' }))
})

test('a company sees its own questions alone, whoever of it asked', async () => {
  await ask(town.kiteOwner, 'kite', '夜间能否飞行？')
  await ask(town.heron, 'heron', '数据能否带出？')
  expect((await ofKite()).map(({ text }) => text)).toEqual(['夜间能否飞行？'])
  expect((await ownQuestions(db.read, KEY, 'heron')).asked.map(({ text }) => text)).toEqual(['数据能否带出？'])
  expect((await ownQuestions(db.read, Buffer.from('another key'), 'kite')).asked).toEqual([])
})

test('only writers of a verified company ask, for their own company, while the scenario is open and before the cut-off', async () => {
  const begins = (call: BiddingTown['kite'], companyId = 'kite') => beginQuestion(call, companyId, 's1')
  await expect(begins(town.kiteViewer)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(begins(town.heron)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(begins(town.newcomer, 'newcomer')).rejects.toMatchObject({ code: 'forbidden' })
  await expect(begins(town.agency)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(begins(fromDeadline(town.kite, 0))).rejects.toMatchObject({ code: 'too_late' })
  // The scenario closes on Thursday, 12 March at 17:00: the last day of asking is Monday, the 9th.
  const day = 24 * 60 * 60 * 1000
  await expect(begins(fromDeadline(town.kite, -2 * day))).rejects.toMatchObject({ code: 'too_late' })
  expect(await begins(fromDeadline(town.kite, -3 * day))).toEqual(expect.any(String))
})

test('what is typed is kept when it cannot be sent, and a question that names its asker is not sent', async () => {
  const id = await beginQuestion(town.kite, 'kite', 's1')
  expect(await beginQuestion(town.kiteOwner, 'kite', 's1')).toBe(id)
  expect(await askQuestion(town.kite, KEY, id)).toEqual({ ok: false, errors: { text: ['required'] } })
  await saveQuestion(town.kite, id, { text: '纸鸢科技能否夜间飞行？', version: 1 })
  expect(await askQuestion(town.kite, KEY, id)).toEqual({ ok: false, errors: { text: ['namesAsker'] } })
  expect(await saveQuestion(town.kiteOwner, id, { text: '别的', version: 1 })).toMatchObject({
    kind: 'conflict',
    stored: { text: '纸鸢科技能否夜间飞行？' },
  })
  expect(await db.read.$count(question)).toBe(0)
  await expect(saveQuestion(town.heron, id, { text: '偷看', version: 2 })).rejects.toMatchObject({ code: 'not_found' })
  await expect(askQuestion(town.heron, KEY, id)).rejects.toMatchObject({ code: 'not_found' })
  await expect(discardQuestion(town.heron, id)).rejects.toMatchObject({ code: 'not_found' })
  await expect(discardQuestion(town.kiteViewer, id)).rejects.toMatchObject({ code: 'forbidden' })
  await discardQuestion(town.kite, id)
  await discardQuestion(town.kite, id)
  expect(await db.read.$count(questionDraft)).toBe(0)
})

test('two clicks, and two people at once, send one question', async () => {
  const id = await beginQuestion(town.kite, 'kite', 's1')
  await saveQuestion(town.kite, id, { text: '夜间能否飞行？', version: 1 })
  const both = await Promise.all([askQuestion(town.kite, KEY, id), askQuestion(town.kiteOwner, KEY, id)])
  expect(both).toEqual([{ ok: true }, { ok: true }])
  expect(await db.read.$count(question)).toBe(1)
  await expect(askQuestion(town.heron, KEY, id)).rejects.toMatchObject({ code: 'not_found' })
})

test('ten questions of a company may wait at a scenario, and others are not in their way', async () => {
  for (let at = 0; at < 10; at++) await ask(town.kite, 'kite', `第 ${at} 个问题`)
  await expect(ask(town.kite, 'kite', '第十一个')).rejects.toMatchObject({ code: 'too_many' })
  await ask(town.heron, 'heron', '我们的第一个')
  await declineQuestion(town.agency, (await ofKite())[0]?.id ?? '', '答案已写在开放条件里。')
  expect(await askQuestion(town.kite, KEY, await beginQuestion(town.kite, 'kite', 's1'))).toEqual({ ok: true })
})

test('several questions alike have one answer, which is published at other scenarios of the agency too', async () => {
  await db.write((tx) => addScenario(tx, { id: 's2', code: 'HZ-2026-01-002' }))
  await ask(town.kite, 'kite', '飞行时段是否限于白天，夜间能否飞行？')
  await ask(town.heron, 'heron', '夜间能否飞行，飞行时段有没有限制？')
  const open = await waiting()
  expect(open.map(({ similar }) => similar)).toEqual([[2], [1]])
  const ids = open.map(({ id }) => id)
  await answer(town.agency, ids, { question: '飞行时段？', answer: '白天。', alsoAt: ['s2', 'not-ours'] })
  expect(await pairs('s1')).toHaveLength(1)
  expect(await pairs('s2')).toHaveLength(1)
  expect((await pairs('s1'))[0]?.id).not.toBe((await pairs('s2'))[0]?.id)
  expect(await ofKite()).toMatchObject([{ state: 'answered' }])
})

test('an answer goes on where it was begun; a question is taken out of it, and with the last one it goes', async () => {
  await ask(town.kite, 'kite', '甲？')
  await ask(town.heron, 'heron', '乙？')
  const [first = '', second = ''] = (await waiting()).map(({ id }) => id)
  const id = await beginAnswer(town.agency, 'agency', [first])
  expect(await beginAnswer(town.agency, 'agency', [first, second])).toBe(id)
  expect((await answerAtDesk(town.agency, id)).asked).toHaveLength(2)
  expect(await partQuestion(town.agency, id, second)).toBe(true)
  expect(await partQuestion(town.agency, id, second)).toBe(true)
  expect(await partQuestion(town.agency, id, first)).toBe(false)
  await expect(answerAtDesk(town.agency, id)).rejects.toMatchObject({ code: 'not_found' })
  expect(await waiting()).toHaveLength(2)
})

test('publishing twice publishes once, an empty answer never, and a stale version not at all', async () => {
  await ask(town.kite, 'kite', '夜间能否飞行？')
  const ids = (await waiting()).map(({ id }) => id)
  const id = await beginAnswer(town.agency, 'agency', ids)
  expect(await publishAnswer(town.agency, id, 1)).toEqual({ ok: false, errors: { answer: ['required'] } })
  await saveAnswer(town.agency, id, { typed: { question: '问', answer: '答', alsoAt: [] }, version: 1 })
  await expect(publishAnswer(town.agency, id, 1)).rejects.toMatchObject({ code: 'changed_meanwhile' })
  expect(await publishAnswer(town.agency, id, 2)).toEqual({ ok: true })
  expect(await publishAnswer(town.agency, id, 2)).toEqual({ ok: true })
  expect(await pairs()).toHaveLength(1)
  await expect(publishAnswer(town.kite, id, 2)).rejects.toMatchObject({ code: 'not_found' })
  await expect(beginAnswer(town.agency, 'agency', ids)).rejects.toMatchObject({ code: 'wrong_state' })
})

test('a question that is declined is told to its asker alone', async () => {
  await ask(town.kite, 'kite', '能否透露其他企业的报价？')
  const [open] = await waiting()
  const id = open?.id ?? ''
  await expect(declineQuestion(town.agencyViewer, id, '不能透露。')).rejects.toMatchObject({ code: 'forbidden' })
  await expect(declineQuestion(town.heron, id, '不能透露。')).rejects.toMatchObject({ code: 'not_found' })
  await declineQuestion(town.agency, id, '不能透露。')
  await declineQuestion(town.agency, id, '再说一次。')
  expect(await ofKite()).toMatchObject([{ state: 'declined', reason: '不能透露。' }])
  expect(await pairs()).toEqual([])
  await expect(beginAnswer(town.agency, 'agency', [id])).rejects.toMatchObject({ code: 'wrong_state' })
})

test('a viewer of the agency reads and does not answer; others find nothing', async () => {
  await ask(town.kite, 'kite', '夜间能否飞行？')
  const ids = (await waiting()).map(({ id }) => id)
  await expect(beginAnswer(town.agencyViewer, 'agency', ids)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(beginAnswer(town.agency, 'another', ids)).rejects.toMatchObject({ code: 'not_found' })
  const id = await beginAnswer(town.agency, 'agency', ids)
  expect((await answerAtDesk(town.agencyViewer, id)).mayAnswer).toBe(false)
  for (const call of [town.kite, town.curator, town.auditor]) {
    await expect(answerAtDesk(call, id)).rejects.toMatchObject({ code: 'not_found' })
  }
})

test('what waits too long is counted as overdue', async () => {
  await ask(town.kite, 'kite', '夜间能否飞行？')
  expect(await waitingAt(town.agency, 'agency')).toEqual({ open: 1, overdue: 0 })
  const later = { ...town.agency, now: new Date('2026-03-09T02:00:00Z') }
  expect(await waitingAt(later, 'agency')).toEqual({ open: 1, overdue: 1 })
  expect((await agencyQuestions(later, 'agency'))[0]?.daysLeft).toBe(-2)
})
