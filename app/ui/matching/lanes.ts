import { FITTING_SCORE, isFitting } from '#app/domain/match/score.ts'

/** Sizes in units of 1/16 rem: what the cards and the column between them have in their classes. */
export interface Density {
  card: number
  gap: number
}
export const ROOMY: Density = { card: 92, gap: 12 }
export const COMPACT: Density = { card: 60, gap: 8 }
export const LANES_WIDTH = 176
/** A board of so many rows is still drawn with room. */
const ROOMY_ROWS = 6

const LABEL = { width: 38, height: 26 }
/** Places along a lane where its score may stand, in the order in which they are tried. */
const LABEL_AT = [0.5, 0.36, 0.64, 0.24, 0.76]
const PORTS = { step: 11, spread: 0.6 }
/** From this score on a lane always tries to show its number; with few lanes all do. */
const STRONG = 46
const FEW = 14

interface Pair {
  need: number
  company: number
  score: number
}

/** One lane: where it runs, how wide it is, and where its number stands. */
export interface Lane<P extends Pair> {
  pair: P
  path: string
  width: number
  label: { x: number; y: number } | null
}

/** How closely the cards of a board stand. */
export function densityOf(needs: number, companies: number): Density {
  return Math.max(needs, companies) <= ROOMY_ROWS ? ROOMY : COMPACT
}

/** The height that both columns fill when the taller one has this many cards. */
export function boardHeight(needs: number, companies: number): number {
  const rows = Math.max(needs, companies, 1)
  const { card, gap } = densityOf(needs, companies)
  return rows * card + (rows - 1) * gap
}

/** The middle of a card when a column of `count` cards is spread over the height; a single card is centred. */
export function cardCentre(place: number, count: number, height: number, card: number): number {
  if (count <= 1) return height / 2
  return card / 2 + (place * (height - card)) / (count - 1)
}

/**
 * Lays a lane for every pair. Lanes of one card leave it side by side in the order of where they go, so that they do
 * not cross before they have to; numbers stand where no other number does, the selected and the best first.
 */
export function layLanes<P extends Pair>(
  needs: number,
  companies: number,
  pairs: readonly P[],
  selected: P | null,
): Lane<P>[] {
  const height = boardHeight(needs, companies)
  const { card } = densityOf(needs, companies)
  const starts = ports(pairs, 'need', card, (place) => cardCentre(place, needs, height, card))
  const ends = ports(pairs, 'company', card, (place) => cardCentre(place, companies, height, card))
  const curves = pairs.map((pair) => ({ pair, from: starts.get(pair) ?? 0, to: ends.get(pair) ?? 0 }))
  const labels = placeLabels(curves, selected)
  return curves.map(({ pair, from, to }) => ({
    pair,
    path: `M0 ${round(from)}C${BEND[0]} ${round(from)} ${BEND[1]} ${round(to)} ${LANES_WIDTH} ${round(to)}`,
    width: laneWidth(pair.score),
    label: labels.get(pair) ?? null,
  }))
}

/** From 2.5 at the fitting score to 9.5 at 75 and above; a pair below it is a thin line. */
export function laneWidth(score: number): number {
  if (!isFitting(score)) return 1.5
  return round(2.5 + 7 * Math.min(1, (score - FITTING_SCORE) / 35))
}

const BEND = [LANES_WIDTH * 0.45, LANES_WIDTH * 0.55] as const

interface Curve<P> {
  pair: P
  from: number
  to: number
}

function ports<P extends Pair>(
  pairs: readonly P[],
  own: 'need' | 'company',
  card: number,
  centreOf: (place: number) => number,
): Map<P, number> {
  const at = new Map<P, number>()
  const other = own === 'need' ? 'company' : 'need'
  for (const place of new Set(pairs.map((pair) => pair[own]))) {
    const leaving = pairs.filter((pair) => pair[own] === place).sort((a, b) => a[other] - b[other])
    const step = Math.min(PORTS.step, (PORTS.spread * card) / Math.max(1, leaving.length - 1))
    leaving.forEach((pair, i) => {
      at.set(pair, centreOf(place) + (i - (leaving.length - 1) / 2) * step)
    })
  }
  return at
}

function placeLabels<P extends Pair>(curves: Curve<P>[], selected: P | null): Map<P, { x: number; y: number }> {
  const placed = new Map<P, { x: number; y: number }>()
  const rankOf = ({ pair }: Curve<P>) => (pair === selected ? Infinity : pair.score)
  const wanted = curves.filter(({ pair }) => pair === selected || curves.length <= FEW || pair.score >= STRONG)
  for (const curve of [...wanted].sort((a, b) => rankOf(b) - rankOf(a))) {
    const free = LABEL_AT.map((t) => pointAt(curve, t)).find((point) =>
      [...placed.values()].every(
        ({ x, y }) => Math.abs(x - point.x) >= LABEL.width || Math.abs(y - point.y) >= LABEL.height,
      ),
    )
    if (free) placed.set(curve.pair, free)
  }
  return placed
}

/** The point of the cubic curve at t, 0–1. */
function pointAt({ from, to }: { from: number; to: number }, t: number): { x: number; y: number } {
  const [a, b, c, d] = [(1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t ** 2, t ** 3]
  return { x: round(b * BEND[0] + c * BEND[1] + d * LANES_WIDTH), y: round((a + b) * from + (c + d) * to) }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
