import { and, inArray } from 'drizzle-orm'
import type { Reader } from '../../handle.ts'
import { match } from '../../schema.ts'

const AT_ONCE = 200

/** The matches between some scenarios and some companies. */
export async function matchesAmong(reader: Reader, scenarioIds: readonly string[], companyIds: readonly string[]) {
  if (scenarioIds.length === 0 || companyIds.length === 0) return []
  const found: { id: string; scenarioId: string; companyId: string; state: typeof match.$inferSelect.state }[] = []
  for (let at = 0; at < scenarioIds.length; at += AT_ONCE) {
    for (let from = 0; from < companyIds.length; from += AT_ONCE) {
      const rows = await reader
        .select({ id: match.id, scenarioId: match.scenarioId, companyId: match.companyId, state: match.state })
        .from(match)
        .where(
          and(
            inArray(match.scenarioId, scenarioIds.slice(at, at + AT_ONCE)),
            inArray(match.companyId, companyIds.slice(from, from + AT_ONCE)),
          ),
        )
        .orderBy(match.id)
        .limit(AT_ONCE * AT_ONCE)
      found.push(...rows)
    }
  }
  return found
}
