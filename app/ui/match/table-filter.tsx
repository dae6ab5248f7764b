import { MATCH_STATES } from '#app/domain/match/lifecycle.ts'
import type { MatchTableQuery } from '#app/domain/match/table-query.ts'
import { matchText } from '#app/text/match.ts'
import { stateText } from '#app/text/states.ts'
import { TagPicker } from '../form/tag-picker.tsx'
import { Button, ButtonLink } from '../kit/button.tsx'
import { useWords } from '../words.ts'

interface Props {
  query: MatchTableQuery
  owners: { id: string; name: string }[]
  viewerId: string
}

const CONTROL = 'mt-0.5 block min-h-11 rounded-lg border border-line-strong bg-surface px-3 text-[0.9375rem] text-ink'

/** What the table is narrowed to; it applies itself where there are scripts. */
export function TableFilter({ query, owners, viewerId }: Props) {
  const words = useWords(matchText)
  const states = useWords(stateText)
  const others = owners.filter(({ id }) => id !== viewerId)
  return (
    <form action="/curator/matches" data-live className="no-print flex flex-wrap items-end gap-x-4 gap-y-3 pb-5">
      <label className="text-sm text-ink-3">
        {words.inState}
        <select name="state" defaultValue={query.state} className={CONTROL}>
          <option value="active">{words.active}</option>
          <option value="any">{words.anyState}</option>
          {MATCH_STATES.map((state) => (
            <option key={state} value={state}>
              {states.matchState[state]}
            </option>
          ))}
        </select>
      </label>
      <label className="text-sm text-ink-3">
        {words.ofOwner}
        <select name="owner" defaultValue={query.owner} className={CONTROL}>
          <option value="">{words.anyOwner}</option>
          <option value={viewerId}>{words.mine}</option>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <TagPicker single submits>
        <label htmlFor="match-tag" className="text-sm text-ink-3">
          {words.tag}
        </label>
        <input id="match-tag" name="tag" defaultValue={query.tag} placeholder={words.tagHint} className={CONTROL} />
      </TagPicker>
      <label className="inline-flex min-h-11 items-center gap-2 text-[0.9375rem]">
        <input type="checkbox" name="stalled" value="yes" defaultChecked={query.stalled} className="h-5 w-5" />
        {words.stalledOnly}
      </label>
      <Button>{words.filter}</Button>
      <ButtonLink look="quiet" href="/curator/matches">
        {words.reset}
      </ButtonLink>
    </form>
  )
}
