import { type DeskQuery, deskAddress, deskSearch } from '#app/domain/desk/desk-query.ts'
import type { DeskColumn, DeskRow } from '#app/domain/desk/desk-row.ts'
import type { Said } from '#app/domain/desk/said.ts'
import type { SavedFilter } from '#app/domain/desk/saved-filter.ts'
import { matchDeskText } from '#app/text/match-desk.ts'
import { ButtonLink } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Pages } from '../kit/pages.tsx'
import { useWords } from '../words.ts'
import { BatchBar } from './batch-bar.tsx'
import { DeskBoard } from './desk-board.tsx'
import { DeskFilter } from './desk-filter.tsx'
import { DeskTable } from './desk-table.tsx'
import { DeskTabs } from './desk-tabs.tsx'
import { SaidNotice } from './said-notice.tsx'
import { SavedFilters } from './saved-filters.tsx'

interface Props {
  query: DeskQuery
  shown: { view: 'table'; rows: DeskRow[]; page: number; pages: number } | { view: 'board'; columns: DeskColumn[] }
  total: number
  curators: { id: string; name: string }[]
  agencies: { id: string; name: string }[]
  saved: SavedFilter[]
  viewerId: string
  said: Said | null
  now: Date
}

/** The match desk: everything that a filter finds, as a table or as a board. */
export function DeskPage({ query, shown, total, curators, agencies, saved, viewerId, said, now }: Props) {
  const words = useWords(matchDeskText)
  return (
    <>
      <PageHead title={words.title} lead={words.total(total)}>
        <ButtonLink href="/curator/learning">{words.outcomes}</ButtonLink>
      </PageHead>
      <DeskTabs query={query} at={query.view} />
      <SaidNotice said={said} />
      <SavedFilters page="matches" saved={saved} search={deskSearch(query)} />
      <DeskFilter {...{ query, curators, agencies, viewerId }} />
      {total === 0 ? (
        <Empty title={words.noneTitle}>{words.noneNext}</Empty>
      ) : shown.view === 'table' ? (
        <>
          <DeskTable rows={shown.rows} now={now} />
          <BatchBar search={deskSearch(query)} total={total} />
          <Pages
            page={shown.page}
            pages={shown.pages}
            hrefOf={(page) => deskAddress(query, { page })}
            label={words.pages}
            words={{
              previous: words.previous,
              next: words.next,
              position: words.position(shown.page, shown.pages),
            }}
          />
        </>
      ) : (
        <>
          <DeskBoard columns={shown.columns} query={query} now={now} />
          <BatchBar search={deskSearch(query)} total={total} />
        </>
      )}
    </>
  )
}
