import { expect, test } from 'vitest'
import { listed, trecLines } from '#app/commands/match/trec-run.ts'

const HITS = [
  { id: 'C1', score: 71.5, alike: ['C7', 'C4'] },
  { id: 'C2', score: 40 },
]

test('those put together under a hit follow right behind it with its score', () => {
  expect(trecLines('N1', HITS, 100)).toBe(
    [
      'N1 Q0 C1 1 71.50 xinghui\n',
      'N1 Q0 C7 2 71.50 xinghui\n',
      'N1 Q0 C4 3 71.50 xinghui\n',
      'N1 Q0 C2 4 40.00 xinghui\n',
    ].join(''),
  )
})

test('a run has no more lines than were asked for', () => {
  expect(listed(HITS, 2).map(({ id }) => id)).toEqual(['C1', 'C7'])
  expect(trecLines('N1', [], 5)).toBe('')
})
