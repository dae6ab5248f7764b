import { expect, test } from 'vitest'
import { agreementOf, differenceOf, overlapOf, TOLERANCE } from '#tests/bench/harness/agreement.ts'

const answer = (...pairs: [string, number][]) => pairs.map(([id, score]) => ({ id, score }))

test('the same answer agrees, and so does one in which equal scores changed places', () => {
  const one = answer(['a', 80], ['b', 70], ['c', 70])
  const other = answer(['a', 80], ['c', 70], ['d', 70])
  expect(differenceOf(one, one)).toBe(0)
  expect(differenceOf(one, other)).toBe(0)
  expect(overlapOf(one, other)).toBeCloseTo(2 / 3)
})

test('a document with another score, a place only one has and a score that is no number do not agree', () => {
  expect(differenceOf(answer(['a', 80], ['b', 70]), answer(['b', 80], ['a', 70]))).toBe(10)
  expect(differenceOf(answer(['a', 80]), answer(['a', 80], ['b', 3]))).toBe(3)
  expect(differenceOf(answer(['a', 80]), answer(['a', Number.NaN]))).toBe(Infinity)
})

test('the worst query is named', () => {
  const ours = [answer(['a', 80]), answer(['a', 50]), answer(['a', 20])]
  const peer = [answer(['a', 80.0005]), answer(['a', 51]), answer(['a', 20])]
  const found = agreementOf(ours, peer)
  expect(found).toEqual({ maxDifference: 1, overlap: 1, worstQuery: 1 })
  expect(found.maxDifference).toBeGreaterThan(TOLERANCE)
  expect(agreementOf(ours.slice(0, 1), peer.slice(0, 1)).maxDifference).toBeLessThanOrEqual(TOLERANCE)
})
