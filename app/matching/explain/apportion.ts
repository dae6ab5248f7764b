/**
 * Divides a total of points among shares so that the hundredths add up exactly: each is rounded down, and the
 * largest remainders, of equal ones the first, get one more (Hamilton's method).
 */
export function apportion(total: number, shares: number[]): number[] {
  let sum = 0
  for (const share of shares) sum += share
  const points = shares.map(() => 0)
  if (sum <= 0) return points
  const hundredths = Math.round(total * 100)
  const rests = shares.map(() => 0)
  let left = hundredths
  for (let i = 0; i < shares.length; i++) {
    const exact = (hundredths * shares[i]!) / sum
    points[i] = Math.floor(exact)
    rests[i] = exact - points[i]!
    left -= points[i]!
  }
  for (; left > 0; left--) {
    let largest = 0
    for (let i = 1; i < rests.length; i++) if (rests[i]! > rests[largest]!) largest = i
    points[largest]!++
    rests[largest] = -1
  }
  for (let i = 0; i < points.length; i++) points[i]! /= 100
  return points
}
