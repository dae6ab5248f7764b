import { FITTING_SCORE, isFitting, shownScore } from '#app/domain/match/score.ts'
import type { Board, BoardNeed, BoardPair } from '#app/domain/match/view.ts'
import { type MatchingQuery, matchingAddress } from '#app/domain/match/view-query.ts'
import { matchingViewText } from '#app/text/matching-view.ts'
import { Glyph } from '../kit/glyph.tsx'
import { useWords } from '../words.ts'
import { AlikeCount } from './alike-note.tsx'
import type { BoardProps } from './board.tsx'
import { CompanyMeta, NeedMeta } from './card-meta.tsx'

/** The board of a phone: needs as rows, each opening its companies; then companies that nothing fits. */
export function PhoneBoard({ board, query, now, chosen }: BoardProps & { chosen: BoardPair | null }) {
  const words = useWords(matchingViewText)
  const idle = board.companies.filter((_, place) => board.pairs.every(({ company }) => company !== place))
  return (
    <div className="md:hidden print:hidden">
      <h2 className="flex items-center gap-2 pb-2 text-[0.9375rem]">
        <Glyph side="need">{words.needGlyph}</Glyph>
        {words.needColumn}
      </h2>
      <ul className="border-t border-line">
        {board.needs.map((need, place) => (
          <li key={need.id} className="border-b border-line">
            <NeedRow need={need} place={place} {...{ board, query, now, chosen }} />
          </li>
        ))}
      </ul>
      {idle.length > 0 ? <IdleCompanies companies={idle} query={query} /> : null}
    </div>
  )
}

interface RowProps {
  need: BoardNeed
  place: number
  board: Board
  query: MatchingQuery
  now: Date
  chosen: BoardPair | null
}

function NeedRow({ need, place, board, query, now, chosen }: RowProps) {
  const words = useWords(matchingViewText)
  const own = board.pairs.filter((pair) => pair.need === place).sort((a, b) => b.score - a.score)
  if (own.length === 0)
    return (
      <a href={matchingAddress(query, { scenario: need.code })} className="block bg-need-tint px-3 py-3 text-need">
        <b className="block leading-snug">{need.title}</b>
        <span className="text-sm">{words.noCompany(FITTING_SCORE)}</span>
      </a>
    )
  return (
    <details
      id={`need-${need.code}`}
      open={chosen ? chosen.need === place : board.needs.length === 1}
      className="group"
    >
      <summary className="flex min-h-11 list-none items-center gap-3 py-3">
        <span className="min-w-0 flex-1">
          <b className="block leading-snug">{need.title}</b>
          <span className="text-sm text-ink-3">
            <NeedMeta need={need} now={now} />
          </span>
          <span className="block text-sm text-ink-3">
            <AlikeCount side="need" count={need.alike} />
          </span>
        </span>
        <Score score={own[0]?.score ?? 0} />
        <span aria-hidden="true" className="text-ink-3 transition-transform group-open:rotate-90">
          ›
        </span>
      </summary>
      <ul className="ml-1.5 border-l-2 border-match-tint pb-2 pl-3">
        {own.map((pair) => (
          <li key={pair.company}>
            <CompanyLine pair={pair} current={pair === chosen} {...{ board, query }} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function CompanyLine(props: { pair: BoardPair; current: boolean; board: Board; query: MatchingQuery }) {
  const { pair, current, board, query } = props
  const company = board.companies[pair.company]
  const need = board.needs[pair.need]
  if (!company || !need) return null
  return (
    <a
      href={matchingAddress(query, { pair: { code: need.code, companyId: company.id } })}
      data-swap
      aria-current={current ? 'true' : undefined}
      className="flex min-h-11 items-center gap-3 rounded-lg px-2 py-2 aria-[current]:bg-match-tint"
    >
      <span className="min-w-0 flex-1 leading-snug">
        <b className="block text-[0.9375rem]">{company.name}</b>
        <span className="text-sm text-ink-3">
          <CompanyMeta company={company} />
        </span>
        <span className="block text-sm text-ink-3">
          <AlikeCount side="offer" count={company.alike} />
        </span>
      </span>
      <Score score={pair.score} />
    </a>
  )
}

function IdleCompanies({ companies, query }: { companies: Board['companies']; query: MatchingQuery }) {
  const words = useWords(matchingViewText)
  return (
    <>
      <h2 className="flex items-center gap-2 pt-6 pb-2 text-[0.9375rem]">
        <Glyph side="supply">{words.companyGlyph}</Glyph>
        {words.noNeed(FITTING_SCORE)}
      </h2>
      <ul className="border-t border-line">
        {companies.map((company) => (
          <li key={company.id} className="border-b border-line bg-supply-tint text-supply">
            <a href={matchingAddress(query, { company: company.id })} className="block min-h-11 px-3 py-2">
              {company.name}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

function Score({ score }: { score: number }) {
  const words = useWords(matchingViewText)
  return (
    <b className={isFitting(score) ? 'text-lg text-match' : 'text-lg font-normal text-ink-3'}>
      <span className="sr-only">{words.tableScore} </span>
      {shownScore(score)}
    </b>
  )
}
