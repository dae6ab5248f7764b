import { FITTING_SCORE } from '#app/domain/match/score.ts'
import type { Board as BoardContent, BoardPair } from '#app/domain/match/view.ts'
import { type MatchingQuery, matchingAddress, type PairKey } from '#app/domain/match/view-query.ts'
import { matchingViewText } from '#app/text/matching-view.ts'
import { Glyph } from '../kit/glyph.tsx'
import { useWords } from '../words.ts'
import { CompanyCard, NeedCard } from './cards.tsx'
import { LaneDrawing } from './lane-drawing.tsx'
import { COMPACT, densityOf } from './lanes.ts'
import { PhoneBoard } from './phone-board.tsx'

export interface BoardProps {
  board: BoardContent
  query: MatchingQuery
  selected: PairKey | null
  now: Date
}

/** Needs on the left, companies on the right, the pairs between as lanes; on a phone, needs that open. */
export function Board(props: BoardProps) {
  const { board, query, selected, now } = props
  const words = useWords(matchingViewText)
  const { needs, companies, pairs } = board
  const chosen = pairs.find((pair) => isAt(board, pair, selected)) ?? null
  const compact = densityOf(needs.length, companies.length) === COMPACT
  return (
    <section aria-label={words.board}>
      <div className="hidden md:block print:block">
        <div className="grid grid-cols-[1fr_11rem_1fr] pb-2">
          <ColumnHead side="need" glyph={words.needGlyph} title={words.needColumn} />
          <ColumnHead side="supply" glyph={words.companyGlyph} title={words.companyColumn} />
        </div>
        <div className="grid grid-cols-[1fr_11rem_1fr]">
          <ul className={columnClass(needs.length, compact)}>
            {needs.map((need, place) => (
              <NeedCard
                key={need.id}
                need={need}
                query={query}
                selected={chosen?.need === place}
                {...{ compact, now }}
              />
            ))}
          </ul>
          <LaneDrawing board={board} selected={chosen} hrefOf={(pair) => matchingAddress(query, { pair })} />
          <ul className={columnClass(companies.length, compact)}>
            {companies.map((company, place) => (
              <CompanyCard
                key={company.id}
                company={company}
                query={query}
                selected={chosen?.company === place}
                compact={compact}
              />
            ))}
          </ul>
        </div>
        {pairs.length > 0 ? <p className="mt-3 text-[0.8125rem] text-ink-3">{words.threshold(FITTING_SCORE)}</p> : null}
      </div>
      <PhoneBoard {...props} chosen={chosen} />
    </section>
  )
}

function ColumnHead({ side, glyph, title }: { side: 'need' | 'supply'; glyph: string; title: string }) {
  return (
    <h2 className="flex items-center gap-2 text-[0.9375rem] odd:col-start-1 even:col-start-3">
      <Glyph side={side}>{glyph}</Glyph>
      {title}
    </h2>
  )
}

function isAt({ needs, companies }: BoardContent, pair: BoardPair, key: PairKey | null): boolean {
  return key !== null && needs[pair.need]?.code === key.code && companies[pair.company]?.id === key.companyId
}

/** Both columns fill the same height; a card that stands alone is in the middle of it. */
function columnClass(cards: number, compact: boolean): string {
  return `flex min-w-0 flex-col ${compact ? 'gap-2' : 'gap-3'} ${cards === 1 ? 'justify-center' : 'justify-between'}`
}
