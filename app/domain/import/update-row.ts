import type { Problem } from '../loose/outcome.ts'
import { changesBetween, type Listed, type ListedChange } from './listed.ts'
import type { ImportNoun } from './mapping.ts'
import type { Placement } from './place-rows.ts'
import { type KnownUnit, UNIT_FIELD, unitKey } from './unit.ts'

/** A record that is there, as a row of a list meets it. */
export interface Target {
  id: string
  unit: KnownUnit
  version: number
  state: string
  /** Set aside as a double of another. */
  merged: boolean
  /** Somebody in its organisation could write it. */
  staffed: boolean
  listed: Listed
}

/** What a row would do to a record that is there; no changes: it says what the record says. */
export interface RowUpdate {
  target: Pick<Target, 'id' | 'version'>
  /** What the record is called now. */
  title: string
  changes: ListedChange[]
}

/** Who brings the list in: a member of the organisation, or a curator for whoever has nobody there. */
export interface Updater {
  own: boolean
}

const EDITABLE = new Set(['draft', 'returned'])
const UNDER_REVIEW = new Set(['inReview', 'approved'])
const ENDED = new Set(['cancelled', 'failed', 'withdrawn'])

/** Why a record may not be changed by a list; null when it may. What is published changes by an amendment, or on its page. */
export function refusalToUpdate(noun: ImportNoun, target: Target, { own }: Updater): Problem | null {
  if (target.merged) return { code: 'codeMerged', params: {} }
  if (ENDED.has(target.state)) return { code: 'codeEnded', params: {} }
  if (UNDER_REVIEW.has(target.state)) return { code: 'codeUnderReview', params: {} }
  if (!own && target.staffed) return { code: 'codeStaffed', params: { name: target.unit.name } }
  if (EDITABLE.has(target.state)) return null
  if (noun === 'scenario') return { code: 'codePublished', params: {} }
  return own ? { code: 'codePublishedCapability', params: {} } : null
}

/** What a row does to the record that its code or its title names. A blank cell leaves the record as it is. */
export function updateOf(target: Target, row: Listed, given: readonly string[]): RowUpdate {
  const { id, version, listed } = target
  const own = listed.title
  return {
    target: { id, version },
    title: own?.is === 'text' ? own.text : '',
    changes: changesBetween(listed, row, given),
  }
}

/** A row that gives a code, with what it says. */
export interface CodedRow {
  code: string
  listed: Listed
  given: readonly string[]
}

/**
 * Places a row that gives a code: with the record of that code, or nowhere.
 * @param target null when there is none that the list may know of
 */
export function placeCoded(
  noun: ImportNoun,
  target: Target | null,
  { code, listed, given }: CodedRow,
  by: Updater,
): Placement {
  if (!target) return refused('code', { code: 'codeUnknown', params: { code } })
  const named = given.includes(UNIT_FIELD[noun]) ? listed[UNIT_FIELD[noun]] : undefined
  if (named?.is === 'text' && unitKey(named.text) !== unitKey(target.unit.name))
    return refused('code', { code: 'codeOfOther', params: { name: target.unit.name } })
  const refusal = refusalToUpdate(noun, target, by)
  if (refusal) return refused('code', refusal)
  return { unit: target.unit, problems: [], update: updateOf(target, listed, given) }
}

function refused(field: string, problem: Problem): Placement {
  return { unit: null, problems: [{ field, problem }] }
}
