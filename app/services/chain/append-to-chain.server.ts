import { randomBytes } from 'node:crypto'
import { dayAt, momentOf } from '#app/domain/calendar-day.ts'
import { type ChainDetail, type ChainKind, NOTHING_BEFORE } from '#app/domain/chain/entry.ts'
import type { Tx } from '#db/handle.ts'
import { insertEntry, takeTip } from '#db/stores/chain/entries.ts'
import { newestHeads } from '#db/stores/chain/heads.ts'
import { blindedPrevious, entryHash } from './hashes.ts'
import { newSpot } from './tree.ts'

const BLIND_BYTES = 32

/** What is to stand in the chain; `CHAIN_KINDS` says of what the subject is the id. */
export interface Appending {
  kind: ChainKind
  subjectId: string
  at: Date
  digest: string
  sealedDigest?: string
  detail?: ChainDetail
}

/**
 * Adds an entry to the end of the chain, in the transaction that does what it speaks of. Writers stand in line. What
 * happened on a day whose head is out already is covered by the first day whose head is not.
 */
export async function appendToChain(
  tx: Tx,
  { kind, subjectId, at, digest, sealedDigest, detail }: Appending,
): Promise<{ hash: string; previous: string; at: Date }> {
  const tip = await takeTip(tx, NOTHING_BEFORE)
  const blind = randomBytes(BLIND_BYTES).toString('hex')
  const [newest] = await newestHeads(tx, 1)
  const entry = {
    ...{ kind, subjectId, at, digest, sealedDigest: sealedDigest ?? null, detail: detail ?? null },
    day: dayCovering(at, newest?.day),
    spot: newSpot(),
    previous: blindedPrevious(blind, tip.hash),
  }
  const hash = entryHash(entry)
  await insertEntry(tx, { ...entry, number: tip.number, hash, blind })
  return { hash, previous: entry.previous, at }
}

function dayCovering(at: Date, headed: string | undefined): string {
  const day = dayAt(at)
  if (headed === undefined || day > headed) return day
  return dayAt(momentOf(headed), 1)
}
