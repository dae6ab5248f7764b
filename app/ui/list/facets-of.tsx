import type { FacetOption } from '#app/domain/catalogue/rows.ts'
import { listsText } from '#app/text/lists.ts'
import { useWords } from '../words.ts'
import { FacetGroup } from './facet-group.tsx'
import { type CodedFacet, useFacetLabels } from './filter-words.ts'
import { TagFacet } from './tag-facet.tsx'

/** What each facet of a list offers; tags come with their names, codes are worded here. */
export type FacetOptions<Key extends CodedFacet | 'tag'> = Record<Exclude<Key, 'tag'>, FacetOption[]> & {
  tag: (FacetOption & { label: string })[]
}

interface Props<Key extends CodedFacet | 'tag'> {
  options: FacetOptions<Key>
  order: readonly Key[]
}

/** The facets of a list as check boxes, one group after the other. */
export function FacetsOf<Key extends CodedFacet | 'tag'>({ options, order }: Props<Key>) {
  const { facet: legends, moreAgencies } = useWords(listsText)
  const labelled = useFacetLabels()
  return order.map((facet) =>
    facet === 'tag' ? (
      <TagFacet key={facet} options={options.tag} />
    ) : (
      <FacetGroup
        key={facet}
        name={facet}
        legend={legends[facet]}
        options={labelled(facet, options[facet])}
        {...(facet === 'agency' && { shown: 8, more: moreAgencies })}
      />
    ),
  )
}
