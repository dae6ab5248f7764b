/**
 * The likeness below which a score is out of reach even with full points for fit.
 * @param most the most that fit can be worth, in points
 */
export function hopelessBelow(score: number, most: number): number {
  return (score - ROUNDING - most) / (100 - most)
}

const ROUNDING = 0.01
