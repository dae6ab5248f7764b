/** mulberry32: small, seeded, good enough for resampling; answers numbers from 0 up to, not including, 1. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A copy in an order of chance (Fisher–Yates); same list and seed, same order. */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
  const next = randomFrom(seed)
  const copy = [...list]
  for (let i = copy.length - 1; i > 0; i--) {
    const other = Math.floor(next() * (i + 1))
    ;[copy[i], copy[other]] = [copy[other]!, copy[i]!]
  }
  return copy
}
