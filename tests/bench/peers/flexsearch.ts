import { Index } from 'flexsearch'
import { PLACES } from '../harness/contender.ts'
import type { Peer } from './peer.ts'

/**
 * FlexSearch over the text alone. It gives no scores. `suggest` has it answer with what shares only some of the words;
 * without it a paragraph finds nothing.
 */
export const flexSearchPeer: Peer = {
  name: 'flexsearch',
  most: 100_000,
  sameScores: false,
  build(companies, reading) {
    const index = new Index({ tokenize: 'strict', encode: reading.unitsOf, cache: false, context: false })
    const ids: string[] = []
    for (const company of companies) index.add(ids.push(company.id) - 1, reading.text(company))
    return {
      name: 'flexsearch',
      answer: (need) =>
        index
          .search(reading.text(need), { limit: PLACES, suggest: true, cache: false })
          .map((at) => ({ id: ids[Number(at)]!, score: 0 })),
    }
  },
}
