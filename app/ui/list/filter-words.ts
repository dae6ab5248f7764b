import { addressOf, type ListQuery, toggled } from '#app/domain/catalogue/query.ts'
import type { FacetOption } from '#app/domain/catalogue/rows.ts'
import { WHOLE_CITY, YES } from '#app/domain/catalogue/scenario-facets.ts'
import { listsText } from '#app/text/lists.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { useWords } from '../words.ts'
import type { ChosenFilter } from './chosen-filters.tsx'

export type CodedFacet = 'open' | 'stage' | 'district' | 'agency' | 'mode' | 'maturity' | 'wish'

/** A tag as the address names it, with its name in the language of the page. */
export interface NamedTag {
  value: string
  label: string
}

/** Puts the values of a facet into words; an unknown value stays as it is. */
export function useFacetLabels() {
  const labelOf = useLabelOf()
  return (facet: CodedFacet, options: FacetOption[]) =>
    options.map((option) => ({ ...option, label: labelOf(facet, option.value) }))
}

/** Everything that narrows a list, in words, each with the address of the list without it. */
export function useChosenFilters<Key extends string, Sort extends string>(
  path: string,
  query: ListQuery<Key, Sort>,
  tags: NamedTag[],
): ChosenFilter[] {
  const words = useWords(listsText)
  const labelOf = useLabelOf()
  const typed = query.q
    ? [{ label: words.searchedFor(query.q), without: addressOf(path, { ...query, q: '', sort: null, page: 1 }) }]
    : []
  const chosen = Object.entries<readonly string[]>(query.chosen).flatMap(([key, values]) =>
    values.map((value) => ({
      label:
        key === 'tag' ? (tags.find((tag) => tag.value === value)?.label ?? value) : labelOf(key as CodedFacet, value),
      without: addressOf(path, toggled(query, key as Key, value)),
    })),
  )
  return [...typed, ...chosen]
}

function useLabelOf() {
  const words = useWords(listsText)
  const { wholeCity, ...codes } = useWords(vocabularyText)
  return (facet: CodedFacet, value: string): string => {
    if (facet === 'agency') return value
    if (facet === 'open') return value === YES ? words.openNow : value
    if (facet === 'district' && value === WHOLE_CITY) return wholeCity
    const byCode: Record<string, string> = codes[facet]
    return byCode[value] ?? value
  }
}
