import type { Catalogue } from '#app/services/catalogue/catalogue.server.ts'
import type { Db } from '#db/handle.ts'
import { sizesOf } from '../match/pair-tables.server.ts'
import { taxonomyOf } from '../taxonomy/taxonomy-of.server.ts'

/** Narrower tags of one tag that are looked at. */
const OF_EACH = 3

/** Of each tag those right below it under which companies stand, those of the most companies first. */
export async function narrowerTags(
  db: Db,
  catalogue: Catalogue,
  tagIds: readonly string[],
): Promise<Map<string, string[]>> {
  const taxonomy = await taxonomyOf(db)
  const sizes = sizesOf(catalogue, false)
  const companiesOf = (id: string) => sizes.get(id)?.companies ?? 0
  return new Map(
    tagIds.map((id) => [
      id,
      taxonomy
        .childrenOf(id)
        .map((child) => child.id)
        .filter((child) => companiesOf(child) > 0)
        .sort((a, b) => companiesOf(b) - companiesOf(a))
        .slice(0, OF_EACH),
    ]),
  )
}
