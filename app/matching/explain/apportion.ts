/**
 * Divides a total of points among shares so that the hundredths add up exactly: each is rounded down, and the
 * largest remainders get one more (Hamilton's method).
 */
export function apportion(total: number, shares: number[]): number[] {
  const sum = shares.reduce((a, b) => a + b, 0)
  const hundredths = Math.round(total * 100)
  if (sum <= 0) return shares.map(() => 0)
  const exact = shares.map((share) => (hundredths * share) / sum)
  const whole = exact.map(Math.floor)
  const left = hundredths - whole.reduce((a, b) => a + b, 0)
  const byRemainder = exact
    .map((value, i) => ({ i, rest: value - whole[i]! }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i)
  for (const { i } of byRemainder.slice(0, left)) whole[i]!++
  return whole.map((value) => value / 100)
}
