import { shuffled } from './random.ts'

/**
 * Deals ids out into folds whose sizes differ by one at most. Only the ids and the seed matter, not their order. With
 * fewer ids than folds each id is a fold of its own.
 */
export function foldsOf(ids: readonly string[], folds: number, seed: number): string[][] {
  const dealt = Array.from({ length: Math.min(folds, ids.length) }, (): string[] => [])
  for (const [i, id] of shuffled([...ids].sort(), seed).entries()) dealt[i % dealt.length]!.push(id)
  return dealt
}

/** Mean, and standard deviation with n − 1 (0 for a single value). */
export function meanAndDeviation(values: readonly number[]): { mean: number; deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return { mean, deviation: values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : 0 }
}
