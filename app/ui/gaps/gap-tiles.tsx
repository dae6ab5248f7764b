import { TILE_COLUMNS } from '#app/domain/catalogue/tiles.ts'
import type { GapColumn } from '#app/domain/gaps/axis.ts'
import { coverageOf, type GapCell, standingOf } from '#app/domain/gaps/cell.ts'
import { companiesLink, needsLink } from '#app/domain/gaps/gap-links.ts'
import type { GapMap } from '#app/domain/gaps/gap-map.ts'
import { TILE_SIZE, Tile } from '../charts/tile.tsx'
import { type GapWords, shortWord, useGapWords } from './gap-words.ts'
import { TILE_TINTS } from './standing-looks.ts'
import { DrawnMark } from './standing-mark.tsx'
import { TILE_PLANS, type TilePlace } from './tile-places.ts'

const MARK = 29
/** A name that is wider is set smaller. */
const NAME_MOST = 72
const PLATE = 'group-hover:stroke-ink group-focus-visible:stroke-focus group-focus-visible:[stroke-width:4]'

/** The chosen tag, or the whole market, as tiles: each with its figures, and a link to what they count. */
export function GapTiles({ map }: { map: GapMap }) {
  const words = useGapWords()
  const { axis, columns, chosen, whole, answering } = map
  const places = TILE_PLANS[axis]
  const rows = 1 + Math.max(...columns.map((column) => places[column]?.row ?? 0))
  const row = chosen?.row ?? whole
  const label = words.map[axis](chosen?.name ?? words.everything)
  return (
    <nav aria-label={label}>
      <svg viewBox={`0 0 ${TILE_COLUMNS * TILE_SIZE} ${rows * TILE_SIZE}`} className="mx-auto w-full max-w-md">
        <title>{label}</title>
        {columns.map((column, at) => {
          const [cell, place] = [row.cells[at], places[column]]
          const on = { tagId: chosen?.id ?? null, column }
          const href = cell && standingOf(cell) === 'idle' ? companiesLink(on, answering) : needsLink(on)
          return cell && place ? <GapTile key={column} {...{ column, cell, place, href, words }} /> : null
        })}
      </svg>
    </nav>
  )
}

interface TileProps {
  column: GapColumn
  cell: GapCell
  place: TilePlace
  href: string
  words: GapWords
}

function GapTile({ column, cell, place, href, words }: TileProps) {
  const standing = standingOf(cell)
  const name = words.column[column]
  const [middle, word] = [(place.width * TILE_SIZE) / 2, shortWord(cell, words)]
  const percent = coverageOf(cell)
  const state = words.standing[standing] + (percent ? ` ${words.coverageWord(percent)}` : '')
  return (
    <Tile
      place={place}
      href={href}
      label={words.tile(name, words.figures(cell.needs, cell.companies, state))}
      link="focus-visible:outline-none"
      plate={{ strokeWidth: 1.2, className: `${TILE_TINTS[standing]} ${PLATE}` }}
    >
      <text x={middle} y="27" fontSize={widthOf(name) > NAME_MOST * place.width ? 13 : 15} className="fill-ink">
        {name}
      </text>
      <text x={middle} y="57" fontSize={figureSize(cell)} fontWeight="700">
        <tspan className={cell.needs > 0 ? 'fill-need' : 'fill-ink-3'}>{cell.needs}</tspan>
        <tspan className="fill-ink-3" fontWeight="400">
          {' / '}
        </tspan>
        <tspan className={cell.companies > 0 ? 'fill-supply' : 'fill-ink-3'}>{cell.companies}</tspan>
      </text>
      <DrawnMark standing={standing} x={middle - (widthOf(word) + MARK) / 2} y={69} />
      <text x={middle + MARK / 2} y="82" fontSize="13" className="fill-ink-2">
        {word}
      </text>
    </Tile>
  )
}

/** The more digits, the smaller, so that they stay within their tile. */
function figureSize({ needs, companies }: GapCell): number {
  const digits = `${needs}${companies}`.length
  return digits > 5 ? 16 : digits > 4 ? 19 : 23
}

/** About how wide a word is drawn: a Chinese character takes twice the room. */
function widthOf(word: string): number {
  return Array.from(word).reduce((sum, character) => sum + (character > '⺀' ? 13 : 8), 0)
}
