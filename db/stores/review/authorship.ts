import { and, eq, inArray } from 'drizzle-orm'
import { AUTHOR_ACTS } from '../../../app/domain/review/authorship.ts'
import type { Reader } from '../../handle.ts'
import { history, scenario } from '../../schema.ts'

/** Those of these scenarios that somebody began, wrote in, or handed in. */
export async function ownWorkAmong(reader: Reader, personId: string, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const begun = await reader
    .select({ id: scenario.id })
    .from(scenario)
    .where(and(inArray(scenario.id, [...ids]), eq(scenario.createdById, personId)))
  const written = await reader
    .selectDistinct({ id: history.subjectId })
    .from(history)
    .where(
      and(
        eq(history.noun, 'scenario'),
        inArray(history.subjectId, [...ids]),
        eq(history.personId, personId),
        inArray(history.act, [...AUTHOR_ACTS]),
      ),
    )
  return new Set([...begun, ...written].map(({ id }) => id))
}
