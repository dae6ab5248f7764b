import { canonicalJson } from '#app/domain/chain/canonical-json.ts'
import type { OpeningPerson } from '#app/domain/sealing/custodians.ts'
import { sha256 } from './hashes.ts'

/** The outline of an opening, as its row has it. */
export interface OpeningOutline {
  scenarioId: string
  openedAt: Date
  proposals: number
  people: OpeningPerson[]
  digests: string[]
}

/** The digest of an opening's outline: what its entry of the kind `open` carries. */
export function digestOfOpening({ scenarioId, openedAt, proposals, people, digests }: OpeningOutline): string {
  return sha256(canonicalJson({ scenarioId, openedAt: openedAt.toISOString(), proposals, people, digests }))
}
