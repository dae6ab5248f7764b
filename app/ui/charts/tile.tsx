import type { ReactNode, SVGProps } from 'react'

/** Side of a tile, in units of its drawing. */
export const TILE_SIZE = 100
const GAP = 6

interface Props {
  /** Where the tile stands; it may take several columns. */
  place: { column: number; row: number; width?: number }
  href: string
  label: string
  /** How the link looks, and how the tile itself. */
  link?: string
  plate: SVGProps<SVGRectElement>
  children: ReactNode
}

/** One tile of a drawing: a link with a plate; what is written on it is centred where it says `x`. */
export function Tile({ place: { column, row, width = 1 }, href, label, link = '', plate, children }: Props) {
  return (
    <a href={href} aria-label={label} className={`group ${link}`}>
      <g transform={`translate(${column * TILE_SIZE} ${row * TILE_SIZE})`} textAnchor="middle">
        <rect x={GAP / 2} y={GAP / 2} width={width * TILE_SIZE - GAP} height={TILE_SIZE - GAP} rx="9" {...plate} />
        {children}
      </g>
    </a>
  )
}
