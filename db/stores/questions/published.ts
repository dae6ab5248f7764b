import { asc, desc, eq, inArray } from 'drizzle-orm'
import { asItStands, type PublishedPair } from '../../../app/domain/question/published.ts'
import type { Reader, Tx } from '../../handle.ts'
import { answerCorrection, publishedAnswer, scenario } from '../../schema.ts'

/** More than any scenario has, and than an agency looks through. */
const PAIRS_MAX = 500
const CORRECTIONS_MAX = 2000
const PLACES_MAX = 100

const PAIR = {
  id: publishedAnswer.id,
  answerId: publishedAnswer.answerId,
  question: publishedAnswer.question,
  answer: publishedAnswer.answer,
  publishedOn: publishedAnswer.publishedOn,
}

/** What was published at a scenario, as it stands now. */
export async function publishedPairsOf(reader: Reader, scenarioId: string): Promise<PublishedPair[]> {
  const pairs = await reader
    .select(PAIR)
    .from(publishedAnswer)
    .where(eq(publishedAnswer.scenarioId, scenarioId))
    .orderBy(desc(publishedAnswer.publishedOn), asc(publishedAnswer.id))
    .limit(PAIRS_MAX)
  return corrected(reader, pairs)
}

/** What an agency published lately, one line for each place at which it stands, newest day first. */
export async function publishedByAgency(reader: Reader, agencyId: string, limit: number) {
  const rows = await reader
    .select({ ...PAIR, code: scenario.code, title: scenario.title })
    .from(publishedAnswer)
    .innerJoin(scenario, eq(scenario.id, publishedAnswer.scenarioId))
    .where(eq(scenario.agencyId, agencyId))
    .orderBy(desc(publishedAnswer.publishedOn), asc(publishedAnswer.id))
    .limit(limit)
  return corrected(reader, rows)
}

/** A published answer as it stands, with the scenarios at which it does; null when there is none. */
export async function publishedAnswerById(reader: Reader, answerId: string) {
  if (answerId === '') return null
  const rows = await reader
    .select({
      ...PAIR,
      scenarioId: scenario.id,
      agencyId: scenario.agencyId,
      code: scenario.code,
      title: scenario.title,
    })
    .from(publishedAnswer)
    .innerJoin(scenario, eq(scenario.id, publishedAnswer.scenarioId))
    .where(eq(publishedAnswer.answerId, answerId))
    .orderBy(asc(publishedAnswer.id))
    .limit(PLACES_MAX)
  const [pair] = await corrected(reader, rows.slice(0, 1))
  return pair ? { ...pair, places: rows.map(({ scenarioId, code, title }) => ({ scenarioId, code, title })) } : null
}

/** Whether an answer is public. */
export async function isPublishedAnswer(reader: Reader, answerId: string): Promise<boolean> {
  if (answerId === '') return false
  return (await reader.$count(publishedAnswer, eq(publishedAnswer.answerId, answerId))) > 0
}

/** When the answers of a scenario were corrected, the first on top. */
export async function correctionsAt(reader: Reader, scenarioId: string) {
  return reader
    .select({ at: answerCorrection.correctedAt, reason: answerCorrection.reason })
    .from(answerCorrection)
    .innerJoin(publishedAnswer, eq(publishedAnswer.answerId, answerCorrection.answerId))
    .where(eq(publishedAnswer.scenarioId, scenarioId))
    .orderBy(asc(answerCorrection.correctedAt), asc(answerCorrection.answerId))
    .limit(CORRECTIONS_MAX)
}

/** Publishes pairs. They are written in the order of their ids, which says nothing. */
export async function insertPublished(tx: Tx, rows: (typeof publishedAnswer.$inferInsert)[]): Promise<void> {
  if (rows.length > 0) await tx.insert(publishedAnswer).values(rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
}

/** Adds a correction. That its number is taken is a unique violation. */
export async function insertCorrection(tx: Tx, row: typeof answerCorrection.$inferInsert): Promise<void> {
  await tx.insert(answerCorrection).values(row)
}

async function corrected<Pair extends Parameters<typeof asItStands>[0]>(reader: Reader, pairs: Pair[]) {
  const ids = [...new Set(pairs.map(({ answerId }) => answerId))]
  if (ids.length === 0) return []
  const { answerId, number, question, answer, reason, correctedAt } = answerCorrection
  const corrections = await reader
    .select({ answerId, number, question, answer, reason, correctedAt })
    .from(answerCorrection)
    .where(inArray(answerId, ids))
    .orderBy(asc(answerId), asc(number))
    .limit(CORRECTIONS_MAX)
  return pairs.map((pair) => ({
    ...pair,
    ...asItStands(
      pair,
      corrections.filter((one) => one.answerId === pair.answerId),
    ),
  }))
}
