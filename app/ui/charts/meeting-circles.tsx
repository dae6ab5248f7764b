import { homeText } from '#app/text/home.ts'
import { useWords } from '../words.ts'

const RADIUS = 150
const CENTRE_Y = 160
const NEED_X = 160
const SUPPLY_X = 300
/** Half the height of the lens: where the two circles cross. */
const CROSS = Math.sqrt(RADIUS ** 2 - ((SUPPLY_X - NEED_X) / 2) ** 2)
const MIDDLE = (NEED_X + SUPPLY_X) / 2
const LENS = `M${MIDDLE} ${CENTRE_Y - CROSS}A${RADIUS} ${RADIUS} 0 0 1 ${MIDDLE} ${CENTRE_Y + CROSS}A${RADIUS} ${RADIUS} 0 0 1 ${MIDDLE} ${CENTRE_Y - CROSS}Z`

interface Props {
  needs: number
  pairs: number
  offers: number
}

/** The mark, carrying the market's numbers: needs, offers, and the pairs where they met. */
export function MeetingCircles({ needs, pairs, offers }: Props) {
  const words = useWords(homeText)
  const [needsText, pairsText, offersText] = [needs, pairs, offers].map((n) => n.toLocaleString('en-US'))
  return (
    <svg
      viewBox="0 0 460 320"
      role="img"
      aria-label={words.circles(needsText ?? '', pairsText ?? '', offersText ?? '')}
      className="mx-auto w-full max-w-[30rem]"
    >
      <circle cx={NEED_X} cy={CENTRE_Y} r={RADIUS} strokeWidth="2" className="fill-need-tint stroke-need" />
      <circle cx={SUPPLY_X} cy={CENTRE_Y} r={RADIUS} strokeWidth="2" className="fill-supply-tint stroke-supply" />
      <path d={LENS} className="fill-match" />
      <Figure x={84} number={needsText} label={words.needs} look="fill-need" />
      <Figure x={MIDDLE} number={pairsText} label={words.pairs} look="fill-paper" labelLook="fill-paper" />
      <Figure x={376} number={offersText} label={words.offers} look="fill-supply" />
    </svg>
  )
}

function Figure(props: { x: number; number: string | undefined; label: string; look: string; labelLook?: string }) {
  const { x, number, label, look, labelLook = 'fill-ink-2' } = props
  return (
    <g textAnchor="middle">
      <text x={x} y={158} fontSize="50" fontWeight="700" className={look}>
        {number}
      </text>
      <text x={x} y={188} fontSize="16.5" className={labelLook}>
        {label}
      </text>
    </g>
  )
}
