import { expect, test } from 'vitest'
import { boardHeight, COMPACT, cardCentre, LANES_WIDTH, laneWidth, layLanes, ROOMY } from '#app/ui/matching/lanes.ts'

const endsOf = (path: string) => {
  const numbers = path.match(/-?[\d.]+/g)?.map(Number) ?? []
  return { from: numbers[1] ?? NaN, to: numbers.at(-1) ?? NaN }
}

test('the taller column decides the height, and a large board stands closer', () => {
  expect(boardHeight(3, 5)).toBe(5 * ROOMY.card + 4 * ROOMY.gap)
  expect(boardHeight(12, 16)).toBe(16 * COMPACT.card + 15 * COMPACT.gap)
  expect(boardHeight(0, 0)).toBe(ROOMY.card)
})

test('cards are spread from top to bottom, and one alone stands in the middle', () => {
  expect([0, 1, 2].map((place) => cardCentre(place, 3, 300, 60))).toEqual([30, 150, 270])
  expect(cardCentre(0, 1, 300, 60)).toBe(150)
})

test('lanes of one card leave it side by side, in the order of where they go, and stay on the card', () => {
  const pairs = [2, 0, 1].map((company) => ({ need: 0, company, score: 70 }))
  const lanes = layLanes(1, 3, pairs, null)
  const starts = [1, 2, 0].map((i) => endsOf(lanes[i]?.path ?? '').from)
  expect(starts).toEqual([...starts].sort((a, b) => a - b))
  expect(new Set(starts).size).toBe(3)
  const middle = boardHeight(1, 3) / 2
  for (const start of starts) expect(Math.abs(start - middle)).toBeLessThan(ROOMY.card / 2)
})

test('forty lanes of one card still end on it', () => {
  const pairs = Array.from({ length: 40 }, (_, company) => ({ need: 0, company, score: 61 }))
  for (const { path } of layLanes(1, 40, pairs, null))
    expect(Math.abs(endsOf(path).from - boardHeight(1, 40) / 2)).toBeLessThanOrEqual(COMPACT.card / 2)
})

test('a better pair has a wider lane, and one that does not fit is a thin line', () => {
  expect(laneWidth(39.9)).toBeLessThan(laneWidth(40))
  expect(laneWidth(40)).toBeLessThan(laneWidth(60))
  expect(laneWidth(99)).toBe(laneWidth(95))
})

test('no two numbers stand on each other, and the selected pair always has its own', () => {
  const pairs = Array.from({ length: 12 }, (_, need) => [0, 1, 2, 3].map((step) => (need + step * 3) % 12)).flatMap(
    (companies, need) => companies.map((company) => ({ need, company, score: 40 + ((need * 7 + company) % 25) })),
  )
  const selected = pairs.find(({ score }) => score === 40) ?? null
  const lanes = layLanes(12, 12, pairs, selected)
  const labels = lanes.flatMap(({ label }) => label ?? [])
  expect(labels.length).toBeGreaterThan(8)
  for (const [i, a] of labels.entries())
    for (const b of labels.slice(i + 1)) expect(Math.abs(a.x - b.x) >= 38 || Math.abs(a.y - b.y) >= 26).toBe(true)
  for (const { x } of labels) expect(x > 0 && x < LANES_WIDTH).toBe(true)
  expect(lanes.find(({ pair }) => pair === selected)?.label).not.toBeNull()
})

test('with few lanes every one shows its number', () => {
  const pairs = [0, 1, 2, 3].map((company) => ({ need: 0, company, score: 50 + company * 8 }))
  expect(layLanes(1, 4, pairs, null).every(({ label }) => label !== null)).toBe(true)
})
