import type { SealedContent } from '#app/domain/sealing/parts.ts'
import type { StoredEntry } from '#db/stores/chain/entries.ts'
import { sealedDigestOf } from '../sealing/sealed-content.ts'
import { digestOfOpening, type OpeningOutline } from './digest-of-opening.ts'
import type { Finding } from './examine-chain.ts'

/** A sending as it is stored. */
export interface CoveredSending {
  id: string
  receipt: string
  digest: string
  sealedDigest: string | null
  sealed: SealedContent | null
  submittedAt: Date
  supersededAt: Date | null
}

/**
 * Lays the sendings beside their entries. One that is older than the chain needs none. Of entries after `begun` nothing
 * is missed: they may be newer than the sendings.
 */
export function examineSendings(
  sendings: readonly CoveredSending[],
  entries: readonly StoredEntry[],
  begun: number,
): Finding[] {
  const findings: Finding[] = []
  const entryOf = byFirstSubject(entries, ['submit', 'replace'])
  const withdrawn = byFirstSubject(
    entries.filter(({ number }) => number <= begun),
    ['withdraw'],
  )
  const chainFrom = entries[0]?.at
  for (const sending of sendings) {
    const say = (what: string) => findings.push({ where: `submission ${sending.receipt}`, what })
    const { sealed, sealedDigest } = sending
    if (sealed && sealedDigestOf(sealed) !== sealedDigest) say('changed: its envelopes do not give its digest')
    if (withdrawn.has(sending.id) && !sending.supersededAt) say('changed: it was withdrawn')
    const entry = entryOf.get(sending.id)
    entryOf.delete(sending.id)
    if (!entry) {
      if (chainFrom && sending.submittedAt >= chainFrom) say('inserted: the chain does not know it')
      continue
    }
    if (entry.digest !== sending.digest) say('changed: its digest is not what the chain says')
    if (entry.sealedDigest !== sealedDigest) say('changed: the digest of its envelopes is not what the chain says')
    if (entry.at.getTime() !== sending.submittedAt.getTime()) say('back-dated: its instant is not what the chain says')
    if (sealed === null && entry.sealedDigest !== null) say('removed: its envelopes are gone')
    if (entry.detail?.receipt !== undefined && entry.detail.receipt !== sending.receipt) {
      say('changed: its receipt number is not what the chain says')
    }
  }
  return [...findings, ...missing(entryOf, 'submission', begun)]
}

/** Lays the openings beside their entries. */
export function examineOpenings(
  openings: readonly (OpeningOutline & { id: string })[],
  entries: readonly StoredEntry[],
  begun: number,
): Finding[] {
  const entryOf = byFirstSubject(entries, ['open'])
  const findings = openings.flatMap((one) => {
    const where = `opening ${one.id}`
    const entry = entryOf.get(one.id)
    entryOf.delete(one.id)
    if (!entry) return [{ where, what: 'inserted: the chain does not know it' }]
    return entry.digest === digestOfOpening(one)
      ? []
      : [{ where, what: 'changed: it does not give the digest that the chain has' }]
  })
  return [...findings, ...missing(entryOf, 'opening', begun)]
}

function byFirstSubject(entries: readonly StoredEntry[], kinds: readonly string[]): Map<string, StoredEntry> {
  const found = new Map<string, StoredEntry>()
  for (const entry of entries) {
    if (kinds.includes(entry.kind) && !found.has(entry.subjectId)) found.set(entry.subjectId, entry)
  }
  return found
}

function missing(left: ReadonlyMap<string, StoredEntry>, table: string, begun: number): Finding[] {
  return [...left]
    .filter(([, { number }]) => number <= begun)
    .map(([id, { number }]) => ({ where: `${table} ${id}`, what: `removed: chain_entry ${number} speaks of it` }))
}
