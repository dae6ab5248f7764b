import { and, asc, count, eq, inArray, isNotNull, min } from 'drizzle-orm'
import type { Reader } from '../../handle.ts'
import { history, proposal, publishedAnswer } from '../../schema.ts'

/** How many answers a scenario's agency published on which day, the first day on top. */
export async function answeredDays(reader: Reader, scenarioId: string) {
  return reader
    .select({ day: publishedAnswer.publishedOn, count: count() })
    .from(publishedAnswer)
    .where(eq(publishedAnswer.scenarioId, scenarioId))
    .groupBy(publishedAnswer.publishedOn)
    .orderBy(asc(publishedAnswer.publishedOn))
    .limit(200)
}

/** When the first of a scenario's proposals was read; null before that. */
export async function firstReadAt(reader: Reader, scenarioId: string): Promise<Date | null> {
  const ofScenario = reader.select({ id: proposal.id }).from(proposal).where(eq(proposal.scenarioId, scenarioId))
  const [first] = await reader
    .select({ at: min(history.at) })
    .from(history)
    .where(and(eq(history.noun, 'proposal'), eq(history.act, 'open'), inArray(history.subjectId, ofScenario)))
    .limit(1)
  return first?.at ?? null
}

/** The steps in a scenario's life, the first on top. */
export async function movesOfScenario(reader: Reader, scenarioId: string, limit = 200) {
  const rows = await reader
    .select({ to: history.toState, at: history.at, reason: history.reason })
    .from(history)
    .where(and(eq(history.noun, 'scenario'), eq(history.subjectId, scenarioId), isNotNull(history.toState)))
    .orderBy(asc(history.at), asc(history.id))
    .limit(limit)
  return rows.flatMap(({ to, at, reason }) => (to ? [{ to, at, reason }] : []))
}
