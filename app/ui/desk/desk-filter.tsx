import { addressOf } from '#app/domain/desk/address.ts'
import {
  DESK_SORTS,
  type DeskQuery,
  DUE_CHOICES,
  deskAddress,
  NOBODY,
  narrowings,
  SCORE_BANDS,
  WHOLE_DESK,
} from '#app/domain/desk/desk-query.ts'
import { MATCH_ORIGINS, MATCH_STATES } from '#app/domain/match/lifecycle.ts'
import { matchDeskText } from '#app/text/match-desk.ts'
import { stateText } from '#app/text/states.ts'
import { FilterTag } from '../form/filter-tag.tsx'
import { Button, ButtonLink } from '../kit/button.tsx'
import { FilterInput, FilterSelect } from '../kit/filter-field.tsx'
import { useWords } from '../words.ts'

interface Props {
  query: DeskQuery
  curators: { id: string; name: string }[]
  agencies: { id: string; name: string }[]
  viewerId: string
}

/** What the desk is narrowed to; it applies itself where there are scripts. */
export function DeskFilter(props: Props) {
  const { query } = props
  const words = useWords(matchDeskText)
  const states = useWords(stateText)
  const behind = narrowings({ ...query, q: '', owner: '', stalled: false })
  return (
    <form action={addressOf('matches')} data-live className="no-print pb-4">
      {query.view === 'board' ? <input type="hidden" name="view" value="board" /> : null}
      <div className="grid grid-cols-2 items-end gap-x-4 gap-y-3 md:grid-cols-[minmax(14rem,2fr)_repeat(3,minmax(0,1fr))_auto]">
        <div className="col-span-2 md:col-span-1">
          <FilterInput label={words.q} name="q" defaultValue={query.q} placeholder={words.qHint} data-search />
        </div>
        <FilterSelect
          label={words.state}
          name="state"
          value={query.state}
          choices={[
            { value: 'active', label: words.active },
            { value: 'any', label: words.anyState },
            ...MATCH_STATES.map((value) => ({ value, label: states.matchState[value] })),
          ]}
        />
        <OwnerSelect {...props} />
        <FilterSelect
          label={words.sort}
          name="sort"
          value={query.sort}
          choices={DESK_SORTS.map((value) => ({ value, label: words.sortBy[value] }))}
        />
        <div className="flex items-center gap-3">
          <Button>{words.apply}</Button>
        </div>
      </div>
      <div className="mt-2 flex flex-wrap items-start gap-x-6">
        <label className="inline-flex min-h-11 items-center gap-2 text-[0.9375rem]">
          <input
            type="checkbox"
            name="stalled"
            value="yes"
            defaultChecked={query.stalled}
            className="h-5 w-5 accent-current"
          />
          {words.stalledOnly}
        </label>
        <ButtonLink look="quiet" href={deskAddress(WHOLE_DESK, { view: query.view })}>
          {words.reset}
        </ButtonLink>
        <details open={behind > 0} className="min-w-0 open:basis-full">
          <summary className="inline-flex min-h-11 items-center text-[0.9375rem] text-ink-2 underline underline-offset-4">
            {behind > 0 ? words.moreChosen(behind) : words.more}
          </summary>
          <MoreConditions {...props} />
        </details>
      </div>
    </form>
  )
}

function OwnerSelect({ query, curators, viewerId }: Props) {
  const words = useWords(matchDeskText)
  const others = curators.filter(({ id }) => id !== viewerId).map(({ id, name }) => ({ value: id, label: name }))
  return (
    <FilterSelect
      label={words.owner}
      name="owner"
      value={query.owner}
      open={words.anyOwner}
      choices={[{ value: viewerId, label: words.mine }, { value: NOBODY, label: words.nobody }, ...others]}
    />
  )
}

function MoreConditions({ query, agencies }: Props) {
  const words = useWords(matchDeskText)
  const states = useWords(stateText)
  return (
    <div className="grid grid-cols-2 items-start gap-x-4 gap-y-3 pb-2 lg:grid-cols-5">
      <FilterTag id="desk-tag" label={words.tag} hint={words.tagHint} value={query.tag} />
      <FilterSelect
        label={words.agency}
        name="agency"
        value={query.agency}
        open={words.anyAgency}
        choices={agencies.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <FilterSelect
        label={words.due}
        name="due"
        value={query.due}
        open={words.anyDue}
        choices={DUE_CHOICES.map((value) => ({ value, label: words.dueIn[value] }))}
      />
      <FilterSelect
        label={words.score}
        name="score"
        value={query.score}
        open={words.anyScore}
        choices={SCORE_BANDS.map((value) => ({ value, label: words.scoreIn[value] }))}
      />
      <FilterSelect
        label={words.origin}
        name="origin"
        value={query.origin}
        open={words.anyOrigin}
        choices={MATCH_ORIGINS.map((value) => ({ value, label: states.matchOrigin[value] }))}
      />
    </div>
  )
}
