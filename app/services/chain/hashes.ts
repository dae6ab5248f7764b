import { createHash, createHmac } from 'node:crypto'
import { canonicalJson } from '#app/domain/chain/canonical-json.ts'
import { type EntryFields, entryText, type HeadFields, headText } from '#app/domain/chain/entry.ts'

/** SHA-256 of a text in UTF-8, as hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/** What an entry says of the one before it: nothing to whoever does not have the blind. */
export function blindedPrevious(blind: string, hash: string): string {
  return sha256(`${blind}${hash}`)
}

/** The hash of an entry. */
export function entryHash(entry: EntryFields): string {
  return sha256(entryText(entry))
}

/** The hash of a day's head. */
export function headHash(head: HeadFields): string {
  return sha256(headText(head))
}

/** What a day's head says of the audit trail: under the secret of the day, so that no guess can be tried. */
export function trailDigest(secret: string, rows: readonly object[]): string {
  const hmac = createHmac('sha256', Buffer.from(secret, 'hex'))
  for (const row of rows) hmac.update(`${canonicalJson(instantsAsText(row))}\n`)
  return hmac.digest('hex')
}

function instantsAsText(row: object): object {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]: [string, unknown]) => [
      key,
      value instanceof Date ? value.toISOString() : value,
    ]),
  )
}
