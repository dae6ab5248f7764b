import { isFitting, shownScore } from '#app/domain/match/score.ts'
import type { Neighbour, PairFacts } from '#app/domain/match/view.ts'
import { type MatchingQuery, matchingAddress } from '#app/domain/match/view-query.ts'
import type { Explanation as PairExplanation } from '#app/matching/evidence.ts'
import { compareText } from '#app/text/compare.ts'
import { matchingText } from '#app/text/matching.ts'
import { matchingViewText } from '#app/text/matching-view.ts'
import { companiesBeside, needsBeside } from '../compare/compare-links.ts'
import { Glyph } from '../kit/glyph.tsx'
import { useWords } from '../words.ts'
import { AlikeCount, AlikeNote } from './alike-note.tsx'
import type { TagNames } from './evidence-words.ts'
import { Explanation } from './explanation.tsx'
import { OtherSideForm } from './other-side-form.tsx'
import { PairDeeds } from './pair-deeds.tsx'

/** A pair with its reasons. */
export interface ShownPair extends PairFacts {
  explanation: PairExplanation
  tagNames: TagNames
}

/** The selected pair: its score and place, why it fits, what can be done, and its neighbours. */
export function PairPanel({ pair, query }: { pair: ShownPair; query: MatchingQuery }) {
  const words = useWords(matchingViewText)
  const { explanation, tagNames, otherCompanies, otherNeeds, key } = pair
  return (
    <>
      <PairBar pair={pair} />
      <section
        id="pair"
        aria-labelledby="pair-title"
        className="mt-5 scroll-mt-4 break-inside-avoid rounded-xl border-2 border-match bg-surface px-4 py-5 sm:px-6"
      >
        <Names pair={pair} query={query} />
        <div className="mt-4 grid gap-x-8 gap-y-3 lg:grid-cols-[10rem_1fr]">
          <div className="flex flex-wrap items-end gap-x-6 gap-y-3 lg:flex-col lg:items-start">
            <ScoreAndPlace pair={pair} />
            {pair.standing ? <PairDeeds standing={pair.standing} pairKey={key} /> : null}
          </div>
          <Explanation explanation={explanation} tagNames={tagNames} />
        </div>
        <div className="no-print mt-4 grid gap-x-8 gap-y-4 border-t border-line pt-4 sm:grid-cols-2">
          <Neighbours
            title={words.allCompanies}
            side="offer"
            own={{ code: key.code }}
            all={matchingAddress(query, { scenario: key.code })}
            compare={companiesBeside(
              key,
              otherCompanies.map((other) => other.key.companyId),
            )}
            query={query}
          >
            {otherCompanies}
          </Neighbours>
          <Neighbours
            title={words.allNeeds}
            side="need"
            own={{ companyId: key.companyId }}
            all={matchingAddress(query, { company: key.companyId })}
            compare={needsBeside(
              key,
              otherNeeds.map((other) => other.key.code),
            )}
            query={query}
          >
            {otherNeeds}
          </Neighbours>
        </div>
      </section>
    </>
  )
}

/** Stays at the foot of the window while the board above is read, so that a choice shows at once. */
function PairBar({ pair }: { pair: ShownPair }) {
  const words = useWords(matchingViewText)
  return (
    <p className="no-print sticky bottom-0 z-10 mt-4 flex items-center gap-4 border-t-2 border-match bg-paper py-2 max-md:-mx-4 max-md:px-4">
      <b className="flex-none text-2xl leading-none text-match">{shownScore(pair.explanation.score)}</b>
      <span className="line-clamp-1 min-w-0 flex-1 text-[0.9375rem] max-sm:line-clamp-2 max-sm:leading-snug">
        {pair.title} — <b>{pair.companyName}</b>
      </span>
      <a href="#pair" className="link inline-flex min-h-11 flex-none items-center text-[0.9375rem] text-ink-2">
        {words.why}
      </a>
    </p>
  )
}

function Names({ pair, query }: { pair: ShownPair; query: MatchingQuery }) {
  const words = useWords(matchingViewText)
  const alike = pair.alike.map(({ key, name }) => ({ href: matchingAddress(query, { pair: key }), name }))
  return (
    <>
      <h2 id="pair-title" data-swap-said className="sr-only">
        {words.pairTitle(pair.title, pair.companyName)}
      </h2>
      <div className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
        <p className="flex gap-2.5">
          <Glyph side="need">{words.needGlyph}</Glyph>
          <span className="min-w-0 leading-snug">
            <a href={`/scenarios/${pair.key.code}`} className="font-bold hover:underline">
              {pair.title}
            </a>
            <span className="block text-sm text-ink-3">{pair.agencyName}</span>
          </span>
        </p>
        <p className="flex gap-2.5">
          <Glyph side="supply">{words.companyGlyph}</Glyph>
          <span className="min-w-0 leading-snug">
            <a href={`/companies/${pair.key.companyId}`} className="font-bold hover:underline">
              {pair.companyName}
            </a>
            {pair.metBy ? <span className="block text-sm text-ink-3">{words.metBy(pair.metBy)}</span> : null}
            <AlikeNote side="offer" others={alike} />
          </span>
        </p>
      </div>
    </>
  )
}

function ScoreAndPlace({ pair }: { pair: ShownPair }) {
  const words = useWords(matchingViewText)
  const parts = useWords(matchingText)
  const { score, gate } = pair.explanation
  const unranked = gate.passed ? words.noRank : words.notAdmitted
  return (
    <div>
      <p className="text-[0.8125rem] tracking-widest text-ink-3">{parts.score}</p>
      <p className={`text-[3.5rem] leading-none font-bold ${isFitting(score) ? 'text-match' : 'text-ink-3'}`}>
        {shownScore(score)}
      </p>
      <p className="mt-1 text-sm text-ink-3">{pair.rank ? words.rank(pair.rank, pair.among) : unranked}</p>
    </div>
  )
}

function Neighbours(props: {
  title: string
  side: 'need' | 'offer'
  /** The side that all of them have in common. */
  own: { code: string } | { companyId: string }
  all: string
  /** The comparison of the pair with these. */
  compare: string
  query: MatchingQuery
  children: Neighbour[]
}) {
  const { title, side, own, all, compare, query, children: neighbours } = props
  const words = useWords(matchingViewText)
  const { these } = useWords(compareText)
  return (
    <div className="min-w-0">
      <h3 className="flex items-baseline justify-between gap-4 pb-1 text-sm text-ink-2">
        {title}
        <a href={all} className="link inline-flex min-h-11 items-center font-normal sm:min-h-0">
          {words.seeAll}
        </a>
      </h3>
      <ul>
        {neighbours.map(({ key, name, score, alike }) => (
          <li key={key.code + key.companyId} className="border-t border-line">
            <a
              href={matchingAddress(query, { pair: key })}
              data-swap
              className="flex min-h-11 items-center justify-between gap-4 text-[0.9375rem] hover:bg-match-tint sm:min-h-9"
            >
              <span className="min-w-0">
                <span className="line-clamp-1">{name}</span>
                <span className="block text-[0.8125rem] leading-snug text-ink-3">
                  <AlikeCount side={side} count={alike} />
                </span>
              </span>
              <b className={isFitting(score) ? 'text-match' : 'font-normal text-ink-3'}>{shownScore(score)}</b>
            </a>
          </li>
        ))}
      </ul>
      {neighbours.length > 0 ? (
        <a href={compare} className="link inline-flex min-h-11 items-center text-[0.9375rem] text-match">
          {these[side === 'offer' ? 'company' : 'scenario']}
        </a>
      ) : null}
      <OtherSideForm own={own} query={query} />
    </div>
  )
}
