import { DISTRICT_TILES, TILE_COLUMNS, TILE_ROWS } from '#app/domain/catalogue/tiles.ts'
import { DISTRICTS, type District } from '#app/domain/vocabulary.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { useWords } from '../words.ts'
import { TILE_SIZE, Tile } from './tile.tsx'

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
      <svg viewBox={`0 0 ${TILE_COLUMNS * TILE_SIZE} ${TILE_ROWS * TILE_SIZE}`} className="mx-auto w-full max-w-sm">
        <title>{label}</title>
        {DISTRICTS.map((district) => {
          const count = countOf.get(district) ?? 0
          const fillOpacity = count === 0 ? 0 : FAINTEST + ((STRONGEST - FAINTEST) * count) / most
          return (
            <Tile
              key={district}
              place={DISTRICT_TILES[district]}
              href={hrefOf(district)}
              label={`${names[district]} ${count}`}
              plate={{ fillOpacity, className: 'fill-need stroke-line-strong group-hover:stroke-ink' }}
            >
              <text x={TILE_SIZE / 2} y="48" fontSize="30" fontWeight="700" className="fill-ink">
                {count}
              </text>
              <text x={TILE_SIZE / 2} y="76" fontSize="17" className="fill-ink-2">
                {names[district]}
              </text>
            </Tile>
          )
        })}
      </svg>
    </nav>
  )
}
