import type { Board as BoardContent, BoardTotals, Branch, Subject } from '#app/domain/match/view.ts'
import { type MatchingQuery, matchingAddress } from '#app/domain/match/view-query.ts'
import { matchingViewText } from '#app/text/matching-view.ts'
import { ButtonLink } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { Pages } from '../kit/pages.tsx'
import { useWords } from '../words.ts'
import { type Asked, AskedNotice } from './asked-notice.tsx'
import { Board } from './board.tsx'
import { OtherSideForm } from './other-side-form.tsx'
import { PairPanel, type ShownPair } from './pair-panel.tsx'
import { PairTable } from './pair-table.tsx'
import { TagTree } from './tag-tree.tsx'
import { ViewHead } from './view-head.tsx'

interface Props {
  query: MatchingQuery
  now: Date
  branches: Branch[]
  chosen: {
    subject: Subject
    board: BoardContent
    totals: BoardTotals | null
    page: number
    pages: number
    pair: ShownPair | null
    asked: Asked
  }
}

/** The view of one tag, one need or one company. */
export function BoardView({ query, now, branches, chosen }: Props) {
  const { subject, totals } = chosen
  return (
    <>
      <ViewHead subject={subject} totals={totals} query={query} />
      <div className="grid gap-x-9 lg:grid-cols-[13.5rem_minmax(0,1fr)]">
        <TagTree branches={branches} query={query} currentId={subject.kind === 'tag' ? subject.tag.id : null} />
        <div
          data-swap-area
          className="min-w-0 transition-opacity delay-150 aria-[busy]:pointer-events-none aria-[busy]:opacity-60"
        >
          <BoardArea {...{ query, now, chosen }} />
        </div>
      </div>
    </>
  )
}

function BoardArea({ query, now, chosen }: Omit<Props, 'branches'>) {
  const words = useWords(matchingViewText)
  const { subject, board, page, pages, pair, asked } = chosen
  const own =
    subject.kind === 'scenario' ? { code: subject.code } : subject.kind === 'company' ? { companyId: subject.id } : null
  if (board.needs.length + board.companies.length === 0)
    return <Empty title={words.emptyTitle}>{words.emptyNext}</Empty>
  return (
    <>
      <AskedNotice asked={asked} query={query} />
      {subject.kind === 'tag' && subject.gaps ? (
        <div className="mb-4 flex flex-wrap items-center justify-between gap-4">
          <p className="text-ink-2">{words.gapsLead}</p>
          <ButtonLink href={matchingAddress(query, { gaps: false })}>{words.backToBoard}</ButtonLink>
        </div>
      ) : null}
      <Board board={board} query={query} selected={pair?.key ?? null} now={now} />
      <Pages
        page={page}
        pages={pages}
        hrefOf={(to) => matchingAddress(query, { page: to })}
        label={words.pages}
        words={{ previous: words.previous, next: words.next, position: words.position(page, pages) }}
      />
      {pair ? <PairPanel pair={pair} query={query} /> : own ? <OtherSideForm own={own} query={query} apart /> : null}
      <PairTable board={board} query={query} />
    </>
  )
}
