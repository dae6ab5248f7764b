import { expect, test } from 'vitest'
import { type Candidate, custodiansOf } from '#app/domain/sealing/custodians.ts'

const one = (personId: string, seat: Candidate['seat']): Candidate => ({ personId, seat })

test('one person a seat, the first of each, in the order of the seats', () => {
  const candidates = [one('c1', 'curator'), one('a1', 'agency'), one('a2', 'agency'), one('d1', 'deputy')]
  expect(custodiansOf(candidates, 2)).toEqual([one('a1', 'agency'), one('c1', 'curator'), one('d1', 'deputy')])
})

test('nobody sits twice', () => {
  const candidates = [one('both', 'agency'), one('both', 'curator'), one('c2', 'curator')]
  expect(custodiansOf(candidates, 2)).toEqual([one('both', 'agency'), one('c2', 'curator')])
  expect(custodiansOf(candidates.slice(0, 2), 2)).toBeNull()
})

test('an agency without people has the curator and the deputy', () => {
  expect(custodiansOf([one('c1', 'curator'), one('d1', 'deputy')], 2)).toHaveLength(2)
})

test('fewer than it takes are none, and never is it one alone', () => {
  expect(custodiansOf([one('c1', 'curator'), one('d1', 'deputy')], 3)).toBeNull()
  expect(custodiansOf([one('c1', 'curator')], 1)).toBeNull()
  expect(custodiansOf([], 2)).toBeNull()
})
