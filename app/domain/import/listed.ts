import type { Budget } from '../budget.ts'
import { severalWords } from '../loose/cells.ts'
import type { CooperationMode, District, Maturity, OpeningKind, Stage, Wish } from '../vocabulary.ts'
import { fileKey } from './named-files.ts'

/** What one field of a record says, as a list writes it; its words are in `app/ui/import/listed-words.ts`. */
export type ListedValue =
  | { is: 'text'; text: string }
  | { is: 'words'; words: string[] }
  | { is: 'files'; names: string[] }
  | { is: 'stage'; stage: Stage | null }
  | { is: 'maturity'; maturity: Maturity | null }
  | { is: 'district'; district: District | null }
  | { is: 'modes'; modes: CooperationMode[] }
  | { is: 'wishes'; wishes: Wish[] }
  | { is: 'openings'; rows: { kind: OpeningKind | null; note: string }[] }
  | { is: 'budget'; budget: Budget }
  | { is: 'months'; months: number | null }
  | { is: 'instant'; at: Date | null }
  | { is: 'answer'; yes: boolean | null }

/** A record as a list writes it: by the field of its column. */
export type Listed = Readonly<Record<string, ListedValue>>

/** One field that a row says otherwise than the record does. */
export interface ListedChange {
  field: string
  before: ListedValue
  after: ListedValue
}

/** What a row would change: of the fields that it fills in, those that it says otherwise. Order among several is nothing. */
export function changesBetween(before: Listed, after: Listed, given: readonly string[]): ListedChange[] {
  return given.flatMap((field): ListedChange[] => {
    const [was, becomes] = [before[field], after[field]]
    if (was?.is === 'files' && becomes?.is === 'files') return filesAdded(field, was.names, becomes.names)
    return was && becomes && meaningOf(was) !== meaningOf(becomes) ? [{ field, before: was, after: becomes }] : []
  })
}

/** A row adds files to a record, and takes none away. */
function filesAdded(field: string, before: string[], named: string[]): ListedChange[] {
  const there = new Set(before.map(fileKey))
  const names = [...before, ...named.filter((name) => !there.has(fileKey(name)))]
  if (names.length === before.length) return []
  return [{ field, before: { is: 'files', names: before }, after: { is: 'files', names } }]
}

/** The same for two values that mean the same. */
function meaningOf(value: ListedValue): string {
  if (value.is === 'words') return sorted(value.words)
  if (value.is === 'modes') return sorted(value.modes)
  if (value.is === 'wishes') return sorted(value.wishes)
  // A kind without a remark is written as the kind's name, and read as a remark again.
  if (value.is === 'openings') return sorted(value.rows.flatMap(({ kind, note }) => severalWords(note || `${kind}`)))
  return JSON.stringify(value)
}

function sorted(words: readonly string[]): string {
  return JSON.stringify([...words].sort())
}

/** A text of a record. */
export function listedText(text: string | null): ListedValue {
  return { is: 'text', text: text ?? '' }
}
