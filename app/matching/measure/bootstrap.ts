import { randomFrom } from './random.ts'

/** What resampling says of a difference between two systems over the same queries. */
export interface Bootstrap {
  mean: number
  /** 95 % percentile interval of the mean. */
  low: number
  high: number
  /** Share of resamples in which the mean is not above 0. */
  notAbove: number
}

/** Paired bootstrap (Efron & Tibshirani 1993, percentile interval) over per-query differences; same seed, same answer. */
export function pairedBootstrap(differences: number[], resamples = 10_000, seed = 1): Bootstrap {
  const next = randomFrom(seed)
  const means = Array.from({ length: resamples }, () => {
    let sum = 0
    for (let i = 0; i < differences.length; i++) sum += differences[Math.floor(next() * differences.length)]!
    return sum / differences.length
  }).sort((a, b) => a - b)
  return {
    mean: differences.reduce((a, b) => a + b, 0) / differences.length,
    low: means[Math.floor(resamples * 0.025)]!,
    high: means[Math.ceil(resamples * 0.975) - 1]!,
    notAbove: means.filter((mean) => mean <= 0).length / resamples,
  }
}
