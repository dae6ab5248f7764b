import { expect, test } from 'vitest'
import { leadsAmong } from '#app/domain/compare/strongest.ts'

test.each([
  ['one is highest', [3, 1, 2], ['alone', null, null]],
  ['two are highest together', [3, 3, 2], ['shared', 'shared', null]],
  ['all are the same', [2, 2, 2], [null, null, null]],
  ['only one has a figure', [null, 4, null], [null, null, null]],
  ['two of three have the same figure', [4, 4, null], [null, null, null]],
  ['one has none and the others differ', [null, 0, 4], [null, null, 'alone']],
  ['nobody has one', [null, null], [null, null]],
  ['there is one', [5], [null]],
  ['there is none', [], []],
] as const)('when %s', (_, figures, leads) => {
  expect(leadsAmong(figures)).toEqual(leads)
})
