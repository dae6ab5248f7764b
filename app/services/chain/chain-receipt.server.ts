import { type EntryFields, entryText, type HeadFields, headText } from '#app/domain/chain/entry.ts'
import type { Reader } from '#db/handle.ts'
import { sendingByReceipt } from '#db/stores/chain/covered.ts'
import { entriesAbout, entriesOfDay, type StoredEntry } from '#db/stores/chain/entries.ts'
import { headOf } from '#db/stores/chain/heads.ts'
import { proofOf } from './tree.ts'

/** What a company keeps of a sending. Nothing of it tells a number, or what came before. */
export interface ChainReceipt {
  version: 1
  receipt: string
  /** Written as `entryText` writes it: its SHA-256 is `hash`. */
  entry: Record<string, unknown>
  hash: string
  /** What lies beside the path from the leaf to the root; null until the day's head is out. */
  proof: string[] | null
  head: (Record<string, unknown> & { hash: string }) | null
}

/** The entry that a receipt's sending has in the chain; null for an unknown number and for what is not in the chain. */
export async function entryOfReceipt(reader: Reader, receipt: string) {
  const sending = await sendingByReceipt(reader, receipt)
  if (!sending) return null
  const about = await entriesAbout(reader, sending.id)
  const entry = about.find(({ kind }) => kind === 'submit' || kind === 'replace')
  return entry ? { entry, sending } : null
}

/** The place of a receipt in the chain, as the receipt itself says it; null for what is not in the chain. */
export async function placeOfReceipt(reader: Reader, receipt: string) {
  const found = await entryOfReceipt(reader, receipt)
  if (!found) return null
  const { hash, previous, day } = found.entry
  return { hash, previous, day, head: (await headOf(reader, day))?.hash ?? null }
}

/** The receipt as a file, with the proof once the head of its day is out. */
export async function chainReceipt(reader: Reader, receipt: string, entry: StoredEntry): Promise<ChainReceipt> {
  const head = await headOf(reader, entry.day)
  const proof = head ? proofOf(head.secret, await entriesOfDay(reader, entry.day), entry.spot) : null
  return {
    version: 1,
    receipt,
    entry: fieldsOf(entry),
    hash: entry.hash,
    proof,
    head: head ? { ...headFieldsOf(head), hash: head.hash } : null,
  }
}

function fieldsOf(entry: EntryFields): Record<string, unknown> {
  return JSON.parse(entryText(entry)) as Record<string, unknown>
}

function headFieldsOf(head: HeadFields): Record<string, unknown> {
  return JSON.parse(headText(head)) as Record<string, unknown>
}
