import { canonicalJson } from './canonical-json.ts'

/** What goes into the chain, and what `subjectId` names then. */
export const CHAIN_KINDS = {
  submit: 'submission',
  replace: 'submission',
  withdraw: 'submission',
  open: 'opening',
  lateException: 'scenario',
  amend: 'amendment',
  correct: 'question',
} as const
export type ChainKind = keyof typeof CHAIN_KINDS

/** What an entry says beside its place; only texts and numbers that must not change. */
export type ChainDetail = Record<string, string | number | boolean | null>

/** What is hashed of an entry. Its number is not: receipts are made of these fields. */
export interface EntryFields {
  kind: ChainKind
  subjectId: string
  at: Date
  digest: string
  sealedDigest: string | null
  detail: ChainDetail | null
  /** The day in Hangzhou whose head covers the entry. */
  day: string
  /** The leaf of that day's tree: the path from the root in bits, as hexadecimal digits. */
  spot: string
  /** SHA-256 of the entry's blind and the hash before it: binds what came before without showing it. */
  previous: string
}

/**
 * The text whose SHA-256 is the hash of an entry, UTF-8: JSON without blanks, keys in alphabetical order, `at` as ISO
 * 8601 in UTC with milliseconds, `version` 1.
 */
export function entryText(entry: EntryFields): string {
  const { kind, subjectId, at, digest, sealedDigest, detail, day, spot, previous } = entry
  const fields = { kind, subjectId, at: at.toISOString(), digest, sealedDigest, detail, day, spot, previous }
  return canonicalJson({ ...fields, version: 1 })
}

/** What is hashed of the head of a day. */
export interface HeadFields {
  day: string
  /** The hash of the head of the day before. */
  previous: string
  /** The root of the tree over the day's entries. */
  root: string
  /** HMAC-SHA-256 of the day's rows of the audit trail, under the secret of the day. */
  trail: string
}

/** The text whose SHA-256 is the head of a day, written like an entry's. */
export function headText({ day, previous, root, trail }: HeadFields): string {
  return canonicalJson({ day, previous, root, trail, version: 1 })
}

/** What stands for the hash before the first. */
export const NOTHING_BEFORE = '0'.repeat(64)
