/**
 * Divides a total of points among shares so that the hundredths add up exactly: each is rounded down, and the
 * largest remainders, of equal ones the first, get one more (Hamilton's method).
 */
export function apportion(total: number, shares: number[]): number[] {
  let sum = 0
  for (const share of shares) sum += share
  if (sum <= 0) return shares.map(() => 0)
  const hundredths = Math.round(total * 100)
  const points: number[] = []
  let left = hundredths
  for (let i = 0; i < shares.length; i++) {
    const exact = (hundredths * shares[i]!) / sum
    const whole = Math.floor(exact)
    points.push(whole)
    RESTS[i] = exact - whole
    left -= whole
  }
  for (; left > 0; left--) {
    let largest = 0
    for (let i = 1; i < points.length; i++) if (RESTS[i]! > RESTS[largest]!) largest = i
    points[largest]!++
    RESTS[largest] = -1
  }
  for (let i = 0; i < points.length; i++) points[i]! /= 100
  return points
}

/** Working memory. */
const RESTS: number[] = []
