import { expect, test } from 'vitest'
import { drawCost } from '#tests/bench/plot/draw.ts'
import { figuresIn } from '#tests/bench/plot/speed-figures.ts'
import { tableOf } from '#tests/bench/plot/table.ts'

const said = (size: number, peer: string, ours: number, theirs: number) =>
  JSON.stringify({
    name: 'speed',
    size,
    peer,
    ratio: { median: theirs / ours, p10: 1, p90: 9 },
    ms: { engine: { p50: ours, p99: 2 * ours }, [peer]: { p50: theirs, p99: 2 * theirs } },
  })
const LINES = ['{"name":"build","size":1000}', said(1000, 'other', 2, 10), said(10_000, 'other', 4, 100), ''].join('\n')

test('the figures of a race are read from its lines, those of the engine once for each size', () => {
  expect(figuresIn(LINES).map(({ name, size, p50 }) => `${name} ${size} ${p50}`)).toEqual([
    'engine 1000 2',
    'other 1000 10',
    'engine 10000 4',
    'other 10000 100',
  ])
})

test('the table has a row for each system and a column for each size', () => {
  expect(tableOf(figuresIn(LINES)).split('\n')).toEqual([
    '|  | 1,000 | 10,000 |',
    '| --- | --- | --- |',
    '| engine | 2 (4) ms | 4 (8) ms |',
    '| other | 10 (20) ms · 5 × | 100 (200) ms · 25 × |',
  ])
})

test('the drawing has a line with its name for each system', () => {
  const svg = drawCost(figuresIn(LINES))
  expect(svg.match(/<path d="M[^"]*" fill="none"/g)).toHaveLength(2)
  expect(svg).toContain('>engine</text>')
  expect(svg).toContain('>other</text>')
  expect(svg).not.toContain('NaN')
})
