import { and, desc, eq } from 'drizzle-orm'
import type { Reader } from '../../handle.ts'
import { history, person } from '../../schema.ts'

/** Who did the newest deed on a scenario, which and when; null before the first. */
export async function lastDeedOn(reader: Reader, scenarioId: string) {
  const [last] = await reader
    .select({
      act: history.act,
      detail: history.detail,
      personId: history.personId,
      personName: person.name,
      at: history.at,
    })
    .from(history)
    .leftJoin(person, eq(person.id, history.personId))
    .where(and(eq(history.noun, 'scenario'), eq(history.subjectId, scenarioId)))
    .orderBy(desc(history.at), desc(history.id))
    .limit(1)
  return last ?? null
}
