import type { AcceptanceBand } from '#app/domain/learning/acceptance.ts'
import { learningText } from '#app/text/learning.ts'
import { useWords } from '../words.ts'
import { bandName, shareText } from './band-words.ts'

/** Bars of the share accepted in each band with the line of its interval; the figures stand beside them. */
export function BandChart({ bands }: { bands: AcceptanceBand[] }) {
  const words = useWords(learningText)
  return (
    <ul className="flex max-w-[48rem] flex-col gap-2">
      {bands.map((band) => (
        <li
          key={band.from}
          className="grid grid-cols-[5.5em_1fr] items-center gap-x-4 gap-y-1 sm:grid-cols-[6em_1fr_11em]"
        >
          <span className="text-sm font-semibold tabular-nums">{bandName(band, words)}</span>
          <Bar band={band} />
          <span className="col-start-2 text-sm text-ink-2 tabular-nums sm:col-start-auto">
            {shareText(band.takenUp, words) ?? '--'}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Bar({ band: { takenUp } }: { band: AcceptanceBand }) {
  const { part, of, interval } = takenUp
  return (
    <svg viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true" className="h-5 w-full bg-surface">
      <line x1="0" x2="0" y1="0" y2="14" vectorEffect="non-scaling-stroke" className="stroke-line-strong" />
      {interval ? (
        <>
          <rect y="2" width={(100 * part) / of} height="10" className="fill-match opacity-60" />
          <Interval {...interval} />
        </>
      ) : null}
    </svg>
  )
}

/** A line between two ticks, which stays thin however wide the drawing is. */
function Interval({ low, high }: { low: number; high: number }) {
  const [from, to] = [100 * low, 100 * high]
  return (
    <path
      d={`M${from} 7H${to}M${from} 3V11M${to} 3V11`}
      fill="none"
      vectorEffect="non-scaling-stroke"
      className="stroke-ink stroke-[1.5]"
    />
  )
}
