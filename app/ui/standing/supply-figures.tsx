import { FITTING_SCORE } from '#app/domain/match/score.ts'
import { NEAR_SCORE, STRONG_SCORE, type Supply } from '#app/domain/standing/supply.ts'
import { supplyText } from '#app/text/supply.ts'
import { useWords } from '../words.ts'

const FILLS = { strong: 'fill-match', fitting: 'fill-match', near: 'fill-line-strong' } as const

/** How many companies fit well, fit, or are near: each with its number and a bar. */
export function SupplyFigures({ supply }: { supply: Supply }) {
  const words = useWords(supplyText)
  const { strong, fitting, near } = words.bandFrom
  const rows = [
    { key: 'strong', from: strong(STRONG_SCORE) },
    { key: 'fitting', from: fitting(FITTING_SCORE, STRONG_SCORE - 1) },
    { key: 'near', from: near(NEAR_SCORE, FITTING_SCORE - 1) },
  ] as const
  const widest = Math.max(1, ...Object.values(supply))
  return (
    <dl className="border-t border-line">
      {rows.map(({ key, from }) => (
        <div
          key={key}
          className="grid grid-cols-[1fr_auto] items-center gap-x-6 border-b border-line py-2.5 sm:grid-cols-[16em_1fr_4em]"
        >
          <dt>
            <b>{words.band[key]}</b> <span className="text-sm text-ink-3">{from}</span>
          </dt>
          <dd className="order-last col-span-2 sm:order-none sm:col-span-1">
            <svg aria-hidden="true" viewBox="0 0 100 8" preserveAspectRatio="none" className="block h-2 w-full">
              <rect width={((100 * supply[key]) / widest).toFixed(1)} height="8" className={FILLS[key]} />
            </svg>
          </dd>
          <dd className="text-right font-bold whitespace-nowrap">{words.companies(supply[key])}</dd>
        </div>
      ))}
    </dl>
  )
}
