import type { Random } from '#seeds/demo/random.ts'

export { MATURITIES, OPENING_KINDS as OPENINGS, STAGES, WISHES } from '#app/domain/vocabulary.ts'

/** Share of the companies whose qualifications are known. */
export const QUALIFICATIONS_HELD = 0.3

/** One to `most` different ones of a list. */
export function someOf(all: readonly string[], random: Random, most: number): string[] {
  const some = Array.from({ length: random.between(1, most) }, () => all[random.between(0, all.length - 1)]!)
  return [...new Set(some)]
}
