import { WHOLE_CITY } from '#app/domain/catalogue/scenario-facets.ts'
import { type MatchingQuery, matchingAddress } from '#app/domain/match/view-query.ts'
import { DISTRICTS } from '#app/domain/vocabulary.ts'
import { matchingViewText } from '#app/text/matching-view.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { Button } from '../kit/button.tsx'
import { FilterSelect } from '../kit/filter-field.tsx'
import { useWords } from '../words.ts'

/** Narrows the needs to a district; it applies itself where there are scripts. */
export function DistrictForm({ query }: { query: MatchingQuery }) {
  const words = useWords(matchingViewText)
  const { district, wholeCity } = useWords(vocabularyText)
  const kept = new URL(matchingAddress(query, { district: null }), 'http://here').searchParams
  return (
    <form action="/matching" data-live className="no-print flex items-end gap-3 pt-3">
      {[...kept].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FilterSelect
        label={words.ofDistrict}
        name="district"
        value={query.district ?? ''}
        open={words.anyDistrict}
        choices={[
          ...DISTRICTS.map((value) => ({ value, label: district[value] })),
          { value: WHOLE_CITY, label: wholeCity },
        ]}
      />
      <Button>{words.narrow}</Button>
    </form>
  )
}
