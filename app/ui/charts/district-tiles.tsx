import { DISTRICT_TILES, TILE_COLUMNS, TILE_ROWS } from '#app/domain/catalogue/tiles.ts'
import { DISTRICTS, type District } from '#app/domain/vocabulary.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { useWords } from '../words.ts'

const SIZE = 100
const GAP = 6
const FAINTEST = 0.05
const STRONGEST = 0.42

interface Props {
  label: string
  counts: { district: District; count: number }[]
  hrefOf: (district: District) => string
}

/** The city as thirteen tiles, each with its number; the more, the stronger its colour. */
export function DistrictTiles({ label, counts, hrefOf }: Props) {
  const { district: names } = useWords(vocabularyText)
  const countOf = new Map(counts.map(({ district, count }) => [district, count]))
  const most = Math.max(1, ...countOf.values())
  return (
    <nav aria-label={label}>
      <svg viewBox={`0 0 ${TILE_COLUMNS * SIZE} ${TILE_ROWS * SIZE}`} className="mx-auto w-full max-w-sm">
        <title>{label}</title>
        {DISTRICTS.map((district) => {
          const { column, row } = DISTRICT_TILES[district]
          const count = countOf.get(district) ?? 0
          return (
            <a key={district} href={hrefOf(district)} aria-label={`${names[district]} ${count}`} className="group">
              <g transform={`translate(${column * SIZE} ${row * SIZE})`}>
                <rect
                  x={GAP / 2}
                  y={GAP / 2}
                  width={SIZE - GAP}
                  height={SIZE - GAP}
                  rx="9"
                  fillOpacity={count === 0 ? 0 : FAINTEST + ((STRONGEST - FAINTEST) * count) / most}
                  className="fill-need stroke-line-strong group-hover:stroke-ink"
                />
                <text x={SIZE / 2} y="48" textAnchor="middle" fontSize="30" fontWeight="700" className="fill-ink">
                  {count}
                </text>
                <text x={SIZE / 2} y="76" textAnchor="middle" fontSize="17" className="fill-ink-2">
                  {names[district]}
                </text>
              </g>
            </a>
          )
        })}
      </svg>
    </nav>
  )
}
