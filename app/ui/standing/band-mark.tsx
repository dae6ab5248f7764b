import { BANDS, type Band } from '#app/domain/standing/band.ts'
import { standingText } from '#app/text/standing.ts'
import { useWords } from '../words.ts'

/** The bands of those that are ranked, as steps from the lowest to the highest. */
const STEPS: Band[] = BANDS.filter((band) => band !== 'unranked').toReversed()

/** A band as a flight of steps, those reached filled, with its word. */
export function BandMark({ band, among }: { band: Band; among: number }) {
  const words = useWords(standingText)
  const reached = STEPS.indexOf(band)
  return (
    <div className="flex items-end gap-2.5 md:flex-col md:items-start md:gap-1">
      <svg aria-hidden="true" viewBox="0 0 44 22" className="h-[22px] w-11 flex-none">
        {STEPS.map((step, at) => (
          <rect
            key={step}
            x={at * 11.5 + 0.75}
            y={15.75 - at * 5}
            width="8"
            height={5.5 + at * 5}
            strokeWidth="1.5"
            className={at <= reached ? 'fill-match stroke-match' : 'fill-transparent stroke-line-strong'}
          />
        ))}
      </svg>
      <p className="leading-snug">
        <b className={band === 'furtherBack' || band === 'unranked' ? 'text-ink-2' : 'text-match'}>
          {words.band[band]}
        </b>
        <span className="block text-[0.8125rem] text-ink-3">{words.among(among)}</span>
      </p>
    </div>
  )
}
