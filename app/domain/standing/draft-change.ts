import { OPENING_KINDS, type OpeningKind, STAGES, type Stage } from '../vocabulary.ts'
import type { DraftNeed, WrittenField } from './draft-need.ts'
import { allFitting, type Supply } from './supply.ts'

/** One change of a draft that its author could make. */
export type DraftChange =
  | { kind: 'addTag'; tag: string }
  | { kind: 'narrower'; from: string; to: string }
  | { kind: 'optional'; tag: string }
  | { kind: 'term'; field: WrittenField; from: string; to: string }
  | { kind: 'stage'; to: Stage }
  | { kind: 'opening'; to: OpeningKind }

/**
 * Every change asks the engine for a whole ranking: more are not tried. Measured with 200 companies on two busy cores,
 * a preview with all of them took 40–190 ms.
 */
export const TRIED_MAX = 20

/** What could be tried besides what the draft itself says. */
export interface Possible {
  /** Tags that its text speaks of, most certain first. */
  suggested: readonly string[]
  /** Tags right below one that is chosen, those first that most companies have. */
  narrower: ReadonlyMap<string, readonly string[]>
  /** Phrases of its text that no company uses, with what companies say instead. */
  terms: readonly { field: WrittenField; from: string; to: string }[]
}

/** The changes that are tried: in turns, one of each kind, so that no kind takes all the places. */
export function draftChanges(draft: DraftNeed, { suggested, narrower, terms }: Possible): DraftChange[] {
  const { tagIds, requiredTagIds, stage, openings } = draft
  const opened = openings.map(({ kind }) => kind)
  const kinds: DraftChange[][] = [
    suggested.filter((tag) => !tagIds.includes(tag)).map((tag) => ({ kind: 'addTag', tag })),
    requiredTagIds.map((tag) => ({ kind: 'optional', tag })),
    tagIds.flatMap((from) =>
      (narrower.get(from) ?? [])
        .filter((to) => !tagIds.includes(to))
        .map((to) => ({ kind: 'narrower' as const, from, to })),
    ),
    terms.map((term) => ({ kind: 'term', ...term })),
    stage ? [] : STAGES.map((to) => ({ kind: 'stage', to })),
    OPENING_KINDS.filter((to) => !opened.includes(to)).map((to) => ({ kind: 'opening', to })),
  ]
  const longest = Math.max(...kinds.map(({ length }) => length))
  const inTurns = Array.from({ length: longest }, (_, turn) => kinds.flatMap((changes) => changes[turn] ?? []))
  return inTurns.flat().slice(0, TRIED_MAX)
}

/** The draft as it would be after a change. */
export function changedDraft(draft: DraftNeed, change: DraftChange): DraftNeed {
  const { tagIds, requiredTagIds, openings } = draft
  switch (change.kind) {
    case 'addTag':
      return { ...draft, tagIds: [...tagIds, change.tag] }
    case 'narrower': {
      const replaced = (ids: string[]) => ids.map((id) => (id === change.from ? change.to : id))
      return { ...draft, tagIds: replaced(tagIds), requiredTagIds: replaced(requiredTagIds) }
    }
    case 'optional':
      return { ...draft, requiredTagIds: requiredTagIds.filter((id) => id !== change.tag) }
    case 'term':
      return { ...draft, [change.field]: draft[change.field].replaceAll(change.from, change.to) }
    case 'stage':
      return { ...draft, stage: change.to }
    case 'opening':
      return { ...draft, openings: [...openings, { kind: change.to, note: '' }] }
  }
}

/** A change with the supply that the engine found for it. */
export interface TriedDraft {
  change: DraftChange
  supply: Supply
}

/**
 * The changes with the largest effect on how many companies fit; where that stays, on how many fit well or are near.
 * What brings more comes first, then what costs companies that fit, if an author may want it all the same: nobody asks
 * for another word that costs some, or for one that brings a single company near. A stage or an opening that does what
 * another one does is left out.
 */
export function largestEffects(tried: readonly TriedDraft[], now: Supply, limit: number): TriedDraft[] {
  return tried
    .map((one) => ({ one, effect: effectOf(one.supply, now) }))
    .filter(({ one, effect }) => tells(one.change, effect))
    .filter((own, at, all) => !all.slice(0, at).some((before) => doesTheSame(before, own)))
    .sort((a, b) => compared(a.effect, b.effect))
    .slice(0, limit)
    .map(({ one }) => one)
}

function tells({ kind }: DraftChange, effect: number[]): boolean {
  const [fitting, strong, near = 0] = effect
  if (kind === 'term') return isGain(effect) && (fitting !== 0 || strong !== 0 || near > 1)
  return isGain(effect) || costs(effect)
}

/** Whether two stages, or two openings, come to the same. */
function doesTheSame(a: Effect, b: Effect): boolean {
  const kind = a.one.change.kind
  const alternatives = kind === b.one.change.kind && (kind === 'opening' || kind === 'stage')
  return alternatives && a.effect.every((number, at) => number === b.effect[at])
}

interface Effect {
  one: TriedDraft
  effect: number[]
}

/** By weight: more that fit, more that fit well, more that are near. */
function effectOf(supply: Supply, now: Supply): number[] {
  return [allFitting(supply) - allFitting(now), supply.strong - now.strong, supply.near - now.near]
}

/** Gains before losses; of either the larger first. */
function compared(a: number[], b: number[]): number {
  const [gainA, gainB] = [isGain(a), isGain(b)]
  if (gainA !== gainB) return gainA ? -1 : 1
  const at = a.findIndex((number, place) => number !== b[place])
  return at < 0 ? 0 : Math.abs(b[at] ?? 0) - Math.abs(a[at] ?? 0)
}

function isGain(effect: number[]): boolean {
  return (effect.find((number) => number !== 0) ?? 0) > 0
}

/** Whether fewer fit, or fewer fit well; fewer that are near cost nothing. */
function costs([fitting = 0, strong = 0]: number[]): boolean {
  return fitting < 0 || (fitting === 0 && strong < 0)
}

const FIELD_OF = {
  addTag: 'tags',
  narrower: 'tags',
  optional: 'requiredTags',
  stage: 'stage',
  opening: 'openings',
} as const

/** The field of the form in which a change is made. */
export function fieldOfChange(change: DraftChange): string {
  return change.kind === 'term' ? change.field : FIELD_OF[change.kind]
}
