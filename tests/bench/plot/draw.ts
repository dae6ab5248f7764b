import { scaleLog } from 'd3-scale'
import { line } from 'd3-shape'
import { bySystem, type Figure } from './speed-figures.ts'

const [WIDTH, HEIGHT] = [760, 460]
const EDGE = { left: 64, right: 168, top: 24, bottom: 52 }
/** Least distance of two names at the ends of lines. */
const NAME_HEIGHT = 16

/**
 * Cost against size as SVG, both by powers of ten: the median time of an answer, one line for each system. Lines carry
 * their names and differ in their dashes, so that nothing hangs on colour.
 */
export function drawCost(figures: Figure[]): string {
  const sizes = figures.map(({ size }) => size)
  const times = figures.map(({ p50 }) => p50)
  const x = scaleLog([Math.min(...sizes), Math.max(...sizes)], [EDGE.left, WIDTH - EDGE.right])
  const y = scaleLog([Math.min(...times), Math.max(...times)], [HEIGHT - EDGE.bottom, EDGE.top]).nice()
  const path = line<Figure>(
    ({ size }) => x(size),
    ({ p50 }) => y(p50),
  )
  const systems = Array.from(bySystem(figures), ([name, points], at) => ({ name, points, at }))
  const names = apart(
    systems.map(({ name, points }) => ({ name, x: x(points.at(-1)!.size), y: y(points.at(-1)!.p50) })),
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="system-ui, sans-serif" font-size="12">`,
    '<title>Median time of an answer against the number of companies</title>',
    `<rect width="${WIDTH}" height="${HEIGHT}" rx="8" fill="#fbfaf7"/>`,
    ...powers(y.domain()).map((power) => rule(y(power), milliseconds(power))),
    ...powers(x.domain()).map((power) => below(x(power), power.toLocaleString('en'))),
    `<text x="${EDGE.left}" y="${HEIGHT - 12}" fill="#57534e">companies</text>`,
    ...systems.map(({ name, points, at }) => drawn(name, path(points)!, points, at, x, y)),
    ...names.map(
      (one) => `<text x="${one.x + 10}" y="${one.y + 4}" ${HALO} fill="#1c1917"${weight(one.name)}>${one.name}</text>`,
    ),
    '</svg>',
    '',
  ].join('\n')
}

function drawn(
  name: string,
  path: string,
  points: Figure[],
  at: number,
  x: (size: number) => number,
  y: (ms: number) => number,
): string {
  const colour = name === 'engine' ? '#b45309' : '#44403c'
  const dots = points.map(({ size, p50 }) => `<circle cx="${x(size)}" cy="${y(p50)}" r="3.5" fill="${colour}"/>`)
  const dashes = name === 'engine' ? '' : ` stroke-dasharray="${DASHES[at % DASHES.length]}"`
  const width = name === 'engine' ? 3 : 1.5
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}"${dashes}/>${dots.join('')}`
}

function rule(at: number, label: string): string {
  return (
    `<path d="M${EDGE.left} ${at}H${WIDTH - EDGE.right}" stroke="#d6d3d1"/>` +
    `<text x="${EDGE.left - 8}" y="${at + 4}" text-anchor="end" fill="#57534e">${label}</text>`
  )
}

function below(at: number, label: string): string {
  return `<text x="${at}" y="${HEIGHT - EDGE.bottom + 20}" text-anchor="middle" fill="#57534e">${label}</text>`
}

/** Names moved so far down that none covers another. */
function apart<T extends { x: number; y: number }>(names: T[]): T[] {
  const sorted = [...names].sort((a, b) => a.x - b.x || a.y - b.y)
  sorted.forEach((name, i) => {
    const above = sorted[i - 1]
    if (above && above.x === name.x) name.y = Math.max(name.y, above.y + NAME_HEIGHT)
  })
  return sorted
}

function powers([least = 1, most = 1]: number[]): number[] {
  const [from, to] = [Math.ceil(Math.log10(least)), Math.floor(Math.log10(most))]
  return Array.from({ length: to - from + 1 }, (_, i) => 10 ** (from + i))
}

function milliseconds(ms: number): string {
  return ms >= 1000 ? `${ms / 1000} s` : `${ms} ms`
}

function weight(name: string): string {
  return name === 'engine' ? ' font-weight="600"' : ''
}

/** Lines that pass behind a name stop before it. */
const HALO = 'paint-order="stroke" stroke="#fbfaf7" stroke-width="5"'
const DASHES = ['6 3', '2 3', '9 3 2 3', '12 4', '1 4', '4 2', '8 2 2 2 2 2']
