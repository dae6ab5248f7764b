import type { Axis } from '#app/domain/gaps/axis.ts'
import { STANDINGS } from '#app/domain/gaps/cell.ts'
import { FITTING_SCORE } from '#app/domain/match/score.ts'
import { useGapWords } from './gap-words.ts'
import { PATCH_TINTS } from './standing-looks.ts'
import { StandingMark } from './standing-mark.tsx'

/** What shapes, tints and figures mean, in words. */
export function GapLegend({ axis }: { axis: Axis }) {
  const words = useGapWords()
  const figures = [
    [words.needs, words.readNeeds],
    [words.companies, words.readCompanies[axis]],
    [words.pairs, words.readPairs(FITTING_SCORE)],
    [words.coverage, words.readCoverage],
  ]
  return (
    <div className="text-sm">
      <h3 className="sr-only">{words.legend}</h3>
      <ul className="grid gap-x-6 sm:grid-cols-2">
        {STANDINGS.map((standing) => (
          <li key={standing} className="flex items-center gap-2.5 py-1">
            <span
              className={`grid h-7 w-10 flex-none place-items-center rounded-[5px] border ${PATCH_TINTS[standing]}`}
            >
              <StandingMark standing={standing} className="h-3.5 w-5" />
            </span>
            <span>
              <b className="font-semibold">{words.standing[standing]}</b>{' '}
              <span className="text-ink-2">{words.standingNote[standing]}</span>
            </span>
          </li>
        ))}
      </ul>
      <dl className="mt-4 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 border-t border-line pt-4">
        {figures.map(([figure, meaning]) => (
          <div key={figure} className="contents">
            <dt className="font-semibold">{figure}</dt>
            <dd className="text-ink-2">{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="max-w-prose pt-2 text-ink-3">{words.readTotals[axis]}</p>
    </div>
  )
}
