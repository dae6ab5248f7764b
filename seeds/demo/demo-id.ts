import { createHash } from 'node:crypto'

const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz'

/** The row key of a demo record: looks like any other, and is the same in every demo database. */
export function demoId(noun: string, key: string): string {
  const digest = createHash('sha256').update(`${noun}/${key}`).digest()
  return Array.from(digest.subarray(0, 18), (byte) => ALPHABET[byte % ALPHABET.length]).join('')
}
