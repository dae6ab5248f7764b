import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DEPTH, newSpot, proofOf, rootBy, rootOf } from '#app/services/chain/tree.ts'

const secret = 'ab'.repeat(32)
const leaves = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ spot: newSpot(), hash: n.toString(16).padStart(64, '0') }))

test('every entry is proved by a proof of one length, whether it is alone or among many', () => {
  for (const count of [1, 2, 40]) {
    const many = leaves(count)
    const root = rootOf(secret, many)
    for (const leaf of many) {
      const proof = proofOf(secret, many, leaf.spot)
      expect(proof).toHaveLength(DEPTH)
      expect(rootBy(proof, leaf)).toBe(root)
    }
  }
})

test('another entry, another place or a changed proof does not lead to the root', () => {
  const many = leaves(5)
  const root = rootOf(secret, many)
  const [leaf = { spot: '', hash: '' }] = many
  const proof = proofOf(secret, many, leaf.spot)
  expect(rootBy(proof, { ...leaf, hash: 'f'.repeat(64) })).not.toBe(root)
  expect(rootBy(proof, { ...leaf, spot: many[1]?.spot ?? '' })).not.toBe(root)
  fc.assert(
    fc.property(fc.integer({ min: 0, max: DEPTH - 1 }), (at) => {
      const changed = proof.map((node, n) =>
        n === at ? `${node.slice(0, -1)}${node.endsWith('0') ? '1' : '0'}` : node,
      )
      expect(rootBy(changed, leaf)).not.toBe(root)
    }),
    { numRuns: 20 },
  )
})

test('without the secret of the day an empty place looks like any other, and no two are alike', () => {
  const [leaf = { spot: '', hash: '' }] = leaves(1)
  const proof = proofOf(secret, [leaf], leaf.spot)
  expect(new Set(proof).size).toBe(DEPTH)
  expect(proofOf('cd'.repeat(32), [leaf], leaf.spot).some((node) => proof.includes(node))).toBe(false)
})
