import MiniSearch, { type SearchResult } from 'minisearch'
import { PLACES } from '../harness/contender.ts'
import type { Peer } from './peer.ts'

/** MiniSearch over the text alone: any of the words, its own scores, no prefixes and no guessing at spelling. */
export const miniSearchPeer: Peer = {
  name: 'minisearch',
  most: 100_000,
  sameScores: false,
  build(companies, reading) {
    const index = new MiniSearch<{ id: string; text: string }>({
      fields: ['text'],
      tokenize: reading.unitsOf,
      processTerm: (unit) => unit,
      searchOptions: { combineWith: 'OR', prefix: false, fuzzy: false },
    })
    for (const company of companies) index.add({ id: company.id, text: reading.text(company) })
    return {
      name: 'minisearch',
      answer: (need) => index.search(reading.text(need)).slice(0, PLACES).map(rankedOf),
    }
  },
}

function rankedOf({ id, score }: SearchResult) {
  return { id: String(id), score }
}
