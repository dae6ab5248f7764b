import type { Axis } from '#app/domain/gaps/axis.ts'
import type { GapCounts } from '#app/domain/gaps/count-gaps.ts'
import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { Call } from '#app/services/call.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import type { TagBook } from '#app/services/catalogue/tag-book.server.ts'
import { gapCountsOf } from './gap-counts.server.ts'

/**
 * What a gap map is made of: its counts and the tags they are under.
 * @throws {Refusal} forbidden for whom the permission table does not let read what is published
 */
export async function gapMarket(call: Call, axis: Axis): Promise<{ tags: TagBook; counts: GapCounts }> {
  if (!may(call.viewer, 'published.read')) throw new Refusal('forbidden', 'published.read')
  const catalogue = await catalogueOf(call.db)
  return { tags: catalogue.tags, counts: await gapCountsOf(catalogue, axis, call.now) }
}
