import { count } from 'drizzle-orm'
import type { Uses } from '#app/domain/taxonomy/overview.ts'
import type { Reader } from '../../handle.ts'
import { capabilityTag, scenarioTag } from '../../schema.ts'

const ENOUGH = 50_000

/** For every tag that is in use, by the id that the records carry, how many do. */
export async function tagUses(reader: Reader): Promise<Map<string, Uses>> {
  const scenarios = await reader
    .select({ tagId: scenarioTag.tagId, count: count() })
    .from(scenarioTag)
    .groupBy(scenarioTag.tagId)
    .limit(ENOUGH)
  const capabilities = await reader
    .select({ tagId: capabilityTag.tagId, count: count() })
    .from(capabilityTag)
    .groupBy(capabilityTag.tagId)
    .limit(ENOUGH)
  const uses = new Map(scenarios.map(({ tagId, count }) => [tagId, { scenarios: count, capabilities: 0 }]))
  for (const { tagId, count } of capabilities) {
    uses.set(tagId, { scenarios: uses.get(tagId)?.scenarios ?? 0, capabilities: count })
  }
  return uses
}
