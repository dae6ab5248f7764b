import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getTableName, is, Table } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { diskStore } from '#app/services/attachment/disk-store.server.ts'
import type { AttachmentStore } from '#app/services/attachment/store.ts'
import { agencyQuestions } from '#app/services/question/agency-questions.server.ts'
import { answerAtDesk } from '#app/services/question/answer-at-desk.server.ts'
import { sealOf } from '#app/services/question/asker-seal.server.ts'
import { beginAnswer } from '#app/services/question/begin-answer.server.ts'
import { declineQuestion } from '#app/services/question/decline-question.server.ts'
import { publicQuestions } from '#app/services/question/public-questions.server.ts'
import type { Db } from '#db/handle.ts'
import * as schema from '#db/schema.ts'
import { answer, ask, KEY } from '#tests/support/asking.ts'
import { type BiddingTown, biddingTown } from '#tests/support/bidders.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { visitorCall } from '#tests/support/people.ts'

let folder: string
let store: AttachmentStore
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unlinkable-'))
  store = diskStore(folder)
})
afterEach(() => rmSync(folder, { recursive: true }))

const tables = Object.values(schema).filter((one): one is typeof schema.question => is(one, Table))

/** Everything that somebody with the whole database sees, table by table, in the order in which it was written. */
async function dump(db: Db): Promise<Record<string, unknown[]>> {
  const rows: Record<string, unknown[]> = {}
  for (const table of tables) rows[getTableName(table)] = await db.read.select().from(table)
  return rows
}

/** Ids and seals are drawn at random or by a key: they stand for themselves, in the order in which they are met. */
function withoutChance(value: unknown): string {
  const met = new Map<string, string>()
  return JSON.stringify(value, null, 1).replace(/"[2-9a-z]{18}"|"[0-9a-f]{24}"|"[\w-]{43}"/g, (id) => {
    const known = met.get(id) ?? `id-${met.size}`
    met.set(id, known)
    return known
  })
}

type Asker = { call: BiddingTown['kite']; id: string }

/** One company asks the first and the third question, the other the second; one is answered, one declined, one waits. */
async function town(order: (kite: Asker, heron: Asker) => [Asker, Asker]) {
  const db = await freshDatabase()
  const people = await biddingTown(db)
  const [one, other] = order({ call: people.kite, id: 'kite' }, { call: people.heron, id: 'heron' })
  const at = (call: BiddingTown['kite'], minutes: number) => ({
    ...call,
    now: new Date(call.now.getTime() + minutes * 60_000),
  })
  await ask(at(one.call, 1), one.id, '夜间能否飞行？', { store, name: '航线.txt' })
  await ask(at(other.call, 20), other.id, '数据能否带出机房？', { store, name: '架构.txt' })
  await ask(at(one.call, 40), one.id, '能否透露其他企业的报价？')
  const open = await agencyQuestions(people.agency, 'agency')
  const idOf = (text: string) => open.find((row) => row.text.startsWith(text))?.id ?? ''
  await answer(at(people.agency, 60), [idOf('夜间')], { question: '飞行时段？', answer: '白天。' })
  await declineQuestion(at(people.agency, 80), idOf('能否透露'), '不能透露。')
  await beginAnswer(at(people.agency, 90), 'agency', [idOf('数据')])
  return { db, people }
}

test('who has the whole database cannot tell which of two companies asked what: it is the same either way', async () => {
  const here = await dump((await town((kite, heron) => [kite, heron])).db)
  const there = await dump((await town((kite, heron) => [heron, kite])).db)
  for (const table of ['question', 'published_answer', 'attachment', 'history', 'outbox']) {
    expect(here[table]?.length, table).toBeGreaterThan(0)
  }
  expect(withoutChance(here)).toBe(withoutChance(there))
})

test('neither company nor person stands in any row about questions, and no row is dated to the hour by its asker', async () => {
  const { db } = await town((kite, heron) => [kite, heron])
  const all = await dump(db)
  const about = ['question', 'question_draft', 'published_answer', 'attachment', 'answer_draft']
  expect(JSON.stringify(about.map((table) => all[table]))).not.toMatch(/kite|heron|纸鸢|白鹭/)
  expect(JSON.stringify(all.history?.filter((row) => (row as { noun: string }).noun === 'question'))).not.toMatch(
    /kite|heron/,
  )
  expect(all.question_draft).toEqual([])
  expect(all.attachment).toMatchObject(
    Array(2).fill({ createdById: null, createdAt: new Date('2026-03-01T16:00:00Z') }),
  )
})

test('the seals of one company have nothing in common, and without the key nobody makes them', async () => {
  const { db } = await town((kite, heron) => [kite, heron])
  const rows = await db.read.select().from(schema.question)
  expect(new Set(rows.map(({ asker }) => asker)).size).toBe(3)
  const made = rows.flatMap(({ id }) => ['kite', 'heron'].map((company) => sealOf(Buffer.from('a guess'), company, id)))
  expect(rows.filter(({ asker }) => made.includes(asker))).toEqual([])
  const known = rows.flatMap(({ id }) => ['kite', 'heron'].map((company) => sealOf(KEY, company, id)))
  expect(rows.filter(({ asker }) => known.includes(asker))).toHaveLength(3)
})

test('what is published names no question that was asked', async () => {
  const { db, people } = await town((kite, heron) => [kite, heron])
  const pairs = await db.read.select().from(schema.publishedAnswer)
  expect(Object.keys(pairs[0] ?? {}).sort()).toEqual([
    'answer',
    'answerId',
    'id',
    'publishedOn',
    'question',
    'scenarioId',
  ])
  const { publishedAnswer: _, ...elsewhere } = schema
  const others = await Promise.all(
    Object.values(elsewhere)
      .filter((one): one is typeof schema.question => is(one, Table))
      .map((table) => db.read.select().from(table)),
  )
  for (const { id, answerId } of pairs) expect(JSON.stringify(others)).not.toMatch(new RegExp(`${id}|${answerId}`))
  const shown = await publicQuestions(visitorCall(db, people.agency.now), 's1')
  expect(shown.pairs).toMatchObject([
    { id: pairs[0]?.id, question: '飞行时段？', answer: '白天。', publishedOn: '2026-03-02' },
  ])
})

test('the agency learns the words and the files, and not who asked', async () => {
  const { db, people } = await town((kite, heron) => [kite, heron])
  const open = await agencyQuestions(people.agency, 'agency')
  const [draft] = await db.read.select().from(schema.answerDraft)
  const seen = JSON.stringify([open, await answerAtDesk(people.agency, draft?.id ?? '')])
  expect(seen).toContain('架构.txt')
  expect(seen).not.toMatch(/kite|heron|纸鸢|白鹭|asker/)
})
