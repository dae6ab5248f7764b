import { describe, expect, test } from 'vitest'
import { acceptanceOf } from '#app/domain/learning/acceptance.ts'
import { fitVerdict, type Judgement, judgedPairs } from '#app/domain/learning/judged-pair.ts'
import { shareOf } from '#app/domain/learning/share.ts'

const said = (matchId: string, day: number, fields: Partial<Judgement>): Judgement => ({
  matchId,
  scenarioId: `s-${matchId}`,
  companyId: `c-${matchId}`,
  verdict: 'accepted',
  side: null,
  reason: null,
  score: 45,
  at: new Date(Date.UTC(2026, 10, day)),
  ...fields,
})

describe('what became of a pair', () => {
  test('is its last judgement, with the last answer of each side, in whatever order they are read', () => {
    const judgements = [
      said('a', 3, { verdict: 'landed', score: 52 }),
      said('a', 1, { side: 'agency' }),
      said('a', 2, { side: 'company' }),
      said('b', 1, { side: 'agency' }),
      said('b', 2, { side: 'company', verdict: 'declined', reason: 'terms' }),
    ]
    expect(judgedPairs(judgements)).toMatchObject([
      { matchId: 'a', verdict: 'landed', score: 52, bySide: { agency: 'accepted', company: 'accepted' } },
      { matchId: 'b', verdict: 'declined', bySide: { agency: 'accepted', company: 'declined' } },
    ])
  })

  test.each([
    ['accepted', null, true],
    ['landed', null, true],
    ['declined', 'noFit', false],
    ['lost', 'immature', false],
    ['declined', 'noCapacity', null],
    ['declined', 'terms', null],
    ['lost', 'timing', null],
    ['declined', 'alreadySolved', null],
    ['lost', 'other', null],
  ] as const)('%s for %s says %s about fit', (verdict, reason, says) => {
    expect(fitVerdict({ verdict, reason })).toBe(says)
  })
})

describe('acceptance by score', () => {
  const pairs = judgedPairs([
    said('a', 1, { score: 71, side: 'agency' }),
    said('b', 1, { score: 40, verdict: 'landed' }),
    said('c', 1, { score: 49, verdict: 'declined', side: 'company', reason: 'noFit' }),
    said('d', 1, { score: 19, verdict: 'lost', reason: 'noFit' }),
    said('e', 1, { score: null, verdict: 'lost', reason: 'timing' }),
  ])
  const { bands, all, unscored, reasons } = acceptanceOf(pairs)

  test('counts every scored pair in one band, and those without a score apart', () => {
    expect(bands.map(({ from, below, takenUp: { part, of }, landed }) => [from, below, part, of, landed])).toEqual([
      [60, null, 1, 1, 0],
      [50, 60, 0, 0, 0],
      [40, 50, 1, 2, 1],
      [30, 40, 0, 0, 0],
      [20, 30, 0, 0, 0],
      [0, 20, 0, 1, 0],
    ])
    expect(all.takenUp).toMatchObject({ part: 2, of: 4 })
    expect(unscored).toBe(1)
  })

  test('tells what each side said, of those it answered', () => {
    expect(bands[0]?.bySide.agency).toMatchObject({ part: 1, of: 1 })
    expect(bands[0]?.bySide.company).toEqual({ part: 0, of: 0, interval: null })
    expect(bands[2]?.bySide.company).toMatchObject({ part: 0, of: 1 })
  })

  test('counts why pairs ended, the most frequent first', () => {
    expect(reasons).toEqual([
      { reason: 'noFit', pairs: 2 },
      { reason: 'timing', pairs: 1 },
    ])
  })
})

test.each([
  // Newcombe 1998, Statistics in Medicine 17, table I.
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('the share %i of %i lies between %f and %f', (part, of, low, high) => {
  const { interval } = shareOf(part, of)
  expect(interval?.low).toBeCloseTo(low, 4)
  expect(interval?.high).toBeCloseTo(high, 4)
})
