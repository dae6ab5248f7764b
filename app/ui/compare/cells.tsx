import type { Lead } from '#app/domain/compare/strongest.ts'
import { isFitting, shownScore } from '#app/domain/match/score.ts'
import { compareText } from '#app/text/compare.ts'
import { matchingText } from '#app/text/matching.ts'
import { PointsBar, pointsText } from '../matching/points.tsx'
import { whyNotWords } from '../matching/why-not-words.ts'
import { useLocale, useWords } from '../words.ts'
import type { RowCell } from './compare-rows.ts'
import type { ComparedPair } from './compared-pair.ts'
import { LeadMark } from './lead-mark.tsx'

/** The score of a pair, its place, and why it does not fit when it does not. */
export function ScoreCell({ pair, lead }: { pair: ComparedPair; lead: Lead }) {
  const words = useWords(compareText)
  const { explanation, tagNames, rank, among } = pair
  const fitting = isFitting(explanation.score)
  const whyNot = whyNotWords(explanation, tagNames, useLocale())
  return (
    <div>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <b className={`text-[2rem] leading-none ${fitting ? 'text-match' : 'text-ink-3'}`}>
          {shownScore(explanation.score)}
        </b>
        <LeadMark lead={lead} />
        {fitting ? <span className="text-sm text-ink-2">{words.fits}</span> : null}
      </p>
      {rank ? <p className="mt-1 text-sm text-ink-3">{words.rank(rank, among)}</p> : null}
      {whyNot ? <p className="mt-1 text-sm font-semibold text-warning">{whyNot}</p> : null}
    </div>
  )
}

/** What one of the compared has in a row: points with their bar, and in words where they come from. */
export function PointsCell({ cell, widest }: { cell: RowCell; widest: number }) {
  const { ofMax } = useWords(matchingText)
  const { points, max, met, lacking, lead } = cell
  return (
    <div>
      {points === null ? null : (
        <p className="flex flex-wrap items-center gap-x-3">
          <span>
            <b>{pointsText(points)}</b>
            {max === null ? null : (
              <>
                <span aria-hidden="true" className="text-sm text-ink-3">
                  {' / '}
                  {pointsText(max)}
                </span>
                <span className="sr-only">{ofMax(pointsText(points), pointsText(max))}</span>
              </>
            )}
          </span>
          <LeadMark lead={lead} />
        </p>
      )}
      {points === null || max === null ? null : <PointsBar points={points} max={max} widest={widest} />}
      {met.length > 0 ? <Sentences look={points === null ? 'absent' : 'met'}>{met}</Sentences> : null}
      {lacking.length > 0 ? <Sentences look="lacking">{lacking}</Sentences> : null}
    </div>
  )
}

const LOOKS = { met: 'text-ink-2', lacking: 'text-warning', absent: 'text-ink-3' } as const

/** Sentences one below the other. */
export function Sentences({ look, children }: { look: keyof typeof LOOKS; children: string[] }) {
  return (
    <ul className={`text-sm ${LOOKS[look]}`}>
      {children.map((sentence) => (
        <li key={sentence} className="py-0.5 leading-relaxed">
          {sentence}
        </li>
      ))}
    </ul>
  )
}
