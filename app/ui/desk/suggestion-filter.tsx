import { addressOf } from '#app/domain/desk/address.ts'
import { LEAST_SCORES, SUGGESTION_SORTS, type SuggestionQuery } from '#app/domain/desk/suggestion-query.ts'
import { DISTRICTS, STAGES } from '#app/domain/vocabulary.ts'
import { suggestionsText } from '#app/text/suggestions.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { FilterTag } from '../form/filter-tag.tsx'
import { Button, ButtonLink } from '../kit/button.tsx'
import { FilterSelect } from '../kit/filter-field.tsx'
import { useWords } from '../words.ts'

interface Props {
  query: SuggestionQuery
  agencies: { id: string; name: string }[]
}

/** What the suggestions are narrowed to; it applies itself where there are scripts. */
export function SuggestionFilter({ query, agencies }: Props) {
  const words = useWords(suggestionsText)
  const codes = useWords(vocabularyText)
  return (
    <form action={addressOf('suggestions')} data-live className="no-print pb-4">
      <div className="grid grid-cols-2 items-start gap-x-4 gap-y-3 md:grid-cols-3 lg:grid-cols-6">
        <FilterTag id="suggestion-tag" label={words.tag} hint={words.tagHint} value={query.tag} />
        <FilterSelect
          label={words.agency}
          name="agency"
          value={query.agency}
          open={words.anyAgency}
          choices={agencies.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <FilterSelect
          label={words.district}
          name="district"
          value={query.district}
          open={words.anyDistrict}
          choices={DISTRICTS.map((value) => ({ value, label: codes.district[value] }))}
        />
        <FilterSelect
          label={words.stage}
          name="stage"
          value={query.stage}
          open={words.anyStage}
          choices={STAGES.map((value) => ({ value, label: codes.stage[value] }))}
        />
        <FilterSelect
          label={words.least}
          name="least"
          value={String(query.least)}
          choices={LEAST_SCORES.map((score) => ({ value: String(score), label: String(score) }))}
        />
        <FilterSelect
          label={words.sort}
          name="sort"
          value={query.sort}
          choices={SUGGESTION_SORTS.map((value) => ({ value, label: words.sortBy[value] }))}
        />
      </div>
      <div className="mt-2 flex flex-wrap items-center gap-x-6">
        <Alone name="needs" label={words.needsAlone} chosen={query.needsAlone} />
        <Alone name="companies" label={words.companiesAlone} chosen={query.companiesAlone} />
        <Button>{words.apply}</Button>
        <ButtonLink look="quiet" href={addressOf('suggestions')}>
          {words.reset}
        </ButtonLink>
      </div>
    </form>
  )
}

function Alone({ name, label, chosen }: { name: string; label: string; chosen: boolean }) {
  return (
    <label className="inline-flex min-h-11 items-center gap-2 text-[0.9375rem]">
      <input type="checkbox" name={name} value="alone" defaultChecked={chosen} className="h-5 w-5 accent-current" />
      {label}
    </label>
  )
}
