import { parseArgs } from 'node:util'

/** What is said on the command line of a benchmark. */
export interface Options {
  sizes: number[]
  /** Names of peers; empty means all. */
  peers: string[]
  queries: number
  /** Of how many queries the answers are compared before there is talk of speed. */
  compared: number
  passes: number
  seed: number
}

/**
 * Reads `--sizes 1000,10000 --peers sqlite,lucene --queries 60 --compared 60 --passes 5 --seed 1`.
 * @throws when a number is none
 */
export function readOptions(words: readonly string[], defaults: Omit<Options, 'compared'>): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      sizes: { type: 'string', default: defaults.sizes.join(',') },
      peers: { type: 'string', default: defaults.peers.join(',') },
      queries: { type: 'string', default: String(defaults.queries) },
      compared: { type: 'string' },
      passes: { type: 'string', default: String(defaults.passes) },
      seed: { type: 'string', default: String(defaults.seed) },
    },
  })
  return {
    sizes: values.sizes.split(',').map((size) => whole('sizes', size)),
    peers: values.peers.split(',').filter(Boolean),
    queries: whole('queries', values.queries),
    compared: whole('compared', values.compared ?? values.queries),
    passes: whole('passes', values.passes),
    seed: whole('seed', values.seed),
  }
}

function whole(option: string, word: string): number {
  const value = Number(word)
  if (!Number.isSafeInteger(value) || value < 1)
    throw new Error(`--${option}: must be a whole number from 1, not ${word}`)
  return value
}
