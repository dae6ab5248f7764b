/** A repeatable source of choices: the same seed makes the same demo city. */
export interface Random {
  /** 0 ≤ n < 1. */
  fraction(): number
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number
  chance(share: number): boolean
  pick<T>(from: readonly [T, ...T[]]): T
  shuffled<T>(list: readonly T[]): T[]
}

/** Mulberry32: small, even enough, and the same on every machine. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (least: number, most: number) => least + Math.floor(fraction() * (most - least + 1))
  return {
    fraction,
    between,
    chance: (share) => fraction() < share,
    pick: (from) => from[between(0, from.length - 1)] ?? from[0],
    shuffled(list) {
      const order = [...list]
      for (let at = order.length - 1; at > 0; at--) {
        const other = between(0, at)
        const kept = order[at]!
        order[at] = order[other]!
        order[other] = kept
      }
      return order
    },
  }
}
