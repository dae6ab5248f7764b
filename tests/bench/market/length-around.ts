import type { Random } from '#seeds/demo/random.ts'

/** A length, log-normal around a middle, as lengths of texts are, and kept between two bounds. */
export function lengthAround(
  random: Random,
  { middle, spread, least, most }: { middle: number; spread: number; least: number; most: number },
): number {
  // Box and Muller; 1 − fraction is never 0.
  const normal = Math.sqrt(-2 * Math.log(1 - random.fraction())) * Math.cos(2 * Math.PI * random.fraction())
  return Math.min(most, Math.max(least, Math.round(middle * Math.exp(spread * normal))))
}
