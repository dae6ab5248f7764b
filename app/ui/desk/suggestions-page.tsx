import type { InterestRow } from '#app/domain/desk/interest-row.ts'
import { INTRODUCE_MAX } from '#app/domain/desk/introductions.ts'
import type { Said } from '#app/domain/desk/said.ts'
import type { SavedFilter } from '#app/domain/desk/saved-filter.ts'
import { type SuggestionQuery, suggestionAddress, suggestionSearch } from '#app/domain/desk/suggestion-query.ts'
import { matchDeskText } from '#app/text/match-desk.ts'
import { suggestionsText } from '#app/text/suggestions.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Pages } from '../kit/pages.tsx'
import { useWords } from '../words.ts'
import { DeskTabs } from './desk-tabs.tsx'
import { SaidNotice } from './said-notice.tsx'
import { SavedFilters } from './saved-filters.tsx'
import { SuggestionFilter } from './suggestion-filter.tsx'
import { type SuggestionRow, SuggestionTable } from './suggestion-table.tsx'
import { WaitingInterests } from './waiting-interests.tsx'

interface Props {
  query: SuggestionQuery
  rows: SuggestionRow[]
  total: number
  page: number
  pages: number
  agencies: { id: string; name: string }[]
  interests: InterestRow[]
  saved: SavedFilter[]
  said: Said | null
  now: Date
}

/** The first tab of the desk: pairs worth bringing together, one at a time or several at once. */
export function SuggestionsPage(props: Props) {
  const { query, rows, total, page, pages, agencies, interests, saved, said, now } = props
  const words = useWords(suggestionsText)
  const { title } = useWords(matchDeskText)
  return (
    <>
      <PageHead title={title} lead={words.lead(total)}>
        <ButtonLink href="/matching">{words.toMatching}</ButtonLink>
      </PageHead>
      <DeskTabs query={null} at="suggestions" />
      <SaidNotice said={said} />
      <SavedFilters page="suggestions" saved={saved} search={suggestionSearch(query)} />
      <SuggestionFilter query={query} agencies={agencies} />
      <p className="pb-2 text-sm text-ink-3">{words.how}</p>
      {rows.length === 0 ? (
        <Empty title={words.noneTitle}>{words.noneNext}</Empty>
      ) : (
        <form method="post" action="/curator/suggestions/introductions" data-once>
          <input type="hidden" name="back" value={suggestionSearch(query, { page })} />
          <SuggestionTable rows={rows} now={now} />
          <IntroduceBar />
        </form>
      )}
      <Pages
        page={page}
        pages={pages}
        hrefOf={(to) => suggestionAddress(query, { page: to })}
        label={words.pages}
        words={{ previous: words.previous, next: words.next, position: words.position(page, pages) }}
      />
      <WaitingInterests interests={interests} />
    </>
  )
}

/** Brings the ticked pairs together, after a look at what will happen. It stays in sight. */
function IntroduceBar() {
  const words = useWords(suggestionsText)
  return (
    <div className="no-print sticky bottom-0 z-[1] flex flex-wrap items-center gap-x-5 gap-y-2 border-t border-line-strong bg-paper py-3">
      <label className="hidden min-h-11 items-center gap-2 [html[data-enhanced]_&]:inline-flex">
        <input type="checkbox" data-check-all="pair" className="h-5 w-5 accent-current" />
        {words.tickAll}
      </label>
      <Button look="primary">{words.introduceMany}</Button>
      <span data-checked-count="pair" data-count-label={words.ticked} className="text-sm text-ink-3" />
      <span className="text-sm text-ink-3">{words.max(INTRODUCE_MAX)}</span>
    </div>
  )
}
