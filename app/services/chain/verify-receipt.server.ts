import { canonicalJson } from '#app/domain/chain/canonical-json.ts'
import type { Reader } from '#db/handle.ts'
import { headOf } from '#db/stores/chain/heads.ts'
import { sealedDigestOf } from '../sealing/sealed-content.ts'
import { chainReceipt, entryOfReceipt } from './chain-receipt.server.ts'
import { entryHash } from './hashes.ts'
import { rootBy } from './tree.ts'

/** What somebody holds: a number, what they think its digest is, or the receipt's file. */
export interface Held {
  receipt: string
  digest: string
  file: string
}

/**
 * What the holder of a receipt is told. Never whose it is, for which scenario, or whether it still counts.
 * `head` is the day whose head covers it, with its hash once that is out.
 */
export type Verified =
  | { known: false }
  | { known: true; same: boolean; at: Date; digest: string; hash: string; day: string; head: string | null }

/** Lays what somebody holds beside what is stored. Null for a file that is no receipt's. */
export async function verifyReceipt(reader: Reader, held: Held): Promise<Verified | null> {
  const file = held.file ? readFile(held.file) : {}
  if (!file) return null
  const receipt = (file.receipt ?? held.receipt).trim().toUpperCase()
  const found = await entryOfReceipt(reader, receipt)
  if (!found) return { known: false }
  const { entry, sending } = found
  const head = await headOf(reader, entry.day)
  const stored = await chainReceipt(reader, receipt, entry)
  const digest = held.digest.trim().toLowerCase()
  const same =
    entryHash(entry) === entry.hash &&
    sending.digest === entry.digest &&
    sending.sealedDigest === entry.sealedDigest &&
    sending.submittedAt.getTime() === entry.at.getTime() &&
    (sending.sealed === null || sealedDigestOf(sending.sealed) === entry.sealedDigest) &&
    (head === null || rootBy(stored.proof ?? [], entry) === head.root) &&
    (!digest || [entry.digest, entry.sealedDigest].includes(digest)) &&
    (!file.entry || canonicalJson(file.entry) === canonicalJson(stored.entry)) &&
    (!file.head || canonicalJson(file.head) === canonicalJson(stored.head)) &&
    (!file.proof || canonicalJson(file.proof) === canonicalJson(stored.proof))
  return {
    known: true,
    same,
    at: entry.at,
    digest: entry.digest,
    hash: entry.hash,
    day: entry.day,
    head: head?.hash ?? null,
  }
}

interface ReceiptFile {
  receipt?: string
  entry?: unknown
  head?: unknown
  proof?: unknown
}

function readFile(text: string): ReceiptFile | null {
  try {
    const read = JSON.parse(text) as (Omit<ReceiptFile, 'receipt'> & { receipt?: unknown }) | null
    return typeof read?.receipt === 'string' ? { ...read, receipt: read.receipt } : null
  } catch {
    return null
  }
}
