/**
 * A chooser of ranks that follows Zipf and Mandelbrot: rank r has the weight 1 / (r + 2.7)^exponent, as words of real
 * texts do with an exponent near 1. The chooser turns 0 ≤ fraction < 1 into 0 ≤ rank < size.
 */
export function zipf(size: number, exponent: number): (fraction: number) => number {
  const upTo = new Float64Array(size)
  let sum = 0
  for (let rank = 0; rank < size; rank++) {
    sum += 1 / (rank + 2.7) ** exponent
    upTo[rank] = sum
  }
  return (fraction) => {
    const wanted = fraction * sum
    let low = 0
    let high = size - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (upTo[middle]! > wanted) high = middle
      else low = middle + 1
    }
    return low
  }
}
