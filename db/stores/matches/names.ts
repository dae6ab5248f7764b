import { inArray } from 'drizzle-orm'
import type { Reader } from '../../handle.ts'
import { organisation } from '../../schema.ts'

/** The names of organisations, by id. */
export async function organisationNames(reader: Reader, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const wanted = [...new Set(ids)]
  const rows = await reader
    .select({ id: organisation.id, name: organisation.name })
    .from(organisation)
    .where(inArray(organisation.id, wanted))
    .limit(wanted.length)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
