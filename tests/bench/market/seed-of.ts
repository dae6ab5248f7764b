import type { Side } from '#app/matching/model.ts'

/** The seed of one profile, mixed so that neighbours have nothing in common (murmur3's finaliser, twice). */
export function seedOf(seed: number, side: Side, at: number): number {
  return mixed(mixed(seed ^ (side === 'needs' ? 0x9e3779b9 : 0x85ebca6b)) + at)
}

function mixed(value: number): number {
  let bits = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}
