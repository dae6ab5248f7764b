import type { Branch, TagSize } from '#app/domain/match/view.ts'
import type { Catalogue } from '#app/services/catalogue/catalogue.server.ts'
import { type Sizes, sizesOf } from './pair-tables.server.ts'
import { tagName } from './tag-names.server.ts'

/** Every industry with the size of its market, in the order of the taxonomy; the one of the tag is open. */
export function tagTree(catalogue: Catalogue, tagId: string | null, all: boolean, locale: 'zh' | 'en'): Branch[] {
  const sizes = sizesOf(catalogue, all)
  const { industries, parentsOf } = catalogue.tags
  const open =
    industries.find(({ id }) => id === tagId) ?? industries.find(({ id }) => tagId && parentsOf(tagId).includes(id))
  return industries.map(({ id }) => ({
    ...sizeOf(id, catalogue, sizes, locale),
    below: id === open?.id ? belowOf(id, catalogue, sizes, locale) : [],
  }))
}

/** One tag with the size of its market. */
export function tagSize(catalogue: Catalogue, id: string, all: boolean, locale: 'zh' | 'en'): TagSize {
  return sizeOf(id, catalogue, sizesOf(catalogue, all), locale)
}

function sizeOf(id: string, { tags }: Catalogue, sizes: Sizes, locale: 'zh' | 'en'): TagSize {
  return { id, name: tagName(id, tags, locale), needs: 0, companies: 0, ...sizes.get(id) }
}

/** The tags right below an industry that have something on either side, the largest first. */
function belowOf(id: string, catalogue: Catalogue, sizes: Sizes, locale: 'zh' | 'en'): TagSize[] {
  return catalogue.tags.nodes
    .filter(({ parents }) => parents.includes(id))
    .map((node) => sizeOf(node.id, catalogue, sizes, locale))
    .filter(({ needs, companies }) => needs + companies > 0)
    .sort((a, b) => b.needs + b.companies - a.needs - a.companies || (a.id < b.id ? -1 : 1))
}
