import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { setWeights, type Weights } from '#app/matching/weights.ts'

const share = z.number().min(0).max(1)
const positive = z.number().gt(0).max(10)

/** A file of weights, as refitting writes it; what else it says is for people. */
const weightsFile = z.object({
  weights: z.object({
    tagShare: share,
    tagHalf: positive,
    textHalf: positive,
    inferHalf: positive,
    learned: share,
    useCase: positive,
  }) satisfies z.ZodType<Weights>,
})

let from: string | null = null

/**
 * Uses the weights of the file that the operator names, before there is an index; without one the shipped weights stay.
 * A snapshot made with other weights is not taken: the index is then built anew.
 * @throws when the file cannot be read or says no weights: nobody is to be ranked by others than those asked for
 */
export function readWeights({ MATCH_WEIGHTS }: Record<string, string | undefined>) {
  if (!MATCH_WEIGHTS) return
  const file = resolve(MATCH_WEIGHTS)
  try {
    setWeights(weightsFile.parse(JSON.parse(readFileSync(file, 'utf8'))).weights)
  } catch (error) {
    throw new Error(`MATCH_WEIGHTS: ${file} says no weights: ${reasonIn(error)}`)
  }
  from = MATCH_WEIGHTS
}

/** The file that the weights in use come from; null for the shipped ones. */
export function weightsFrom(): string | null {
  return from
}

function reasonIn(error: unknown): string {
  if (error instanceof z.ZodError)
    return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')
  return error instanceof Error ? error.message : String(error)
}
