import type { Side } from './model.ts'
import type { FIT_POINTS } from './parameters.ts'

/** The facts that fit compares. */
export type FactKind = keyof typeof FIT_POINTS

/** A stored fact behind a score, as data; the pages put it into words. `points` are part of the part's points. */
export type Evidence =
  | { kind: 'sameTag'; tag: string; points: number }
  /** `sides` did not enter the tag; `from` are the words of their texts that speak for it. */
  | { kind: 'inferredTag'; tag: string; sides: Side[]; from: string[]; points: number }
  /** On `sides` the text reads like those of profiles with the tag, by words such as `from`. */
  | { kind: 'learnedTag'; tag: string; sides: Side[]; from: string[]; points: number }
  | { kind: 'viaParent'; need: string; offer: string; via: string; inferred: Side[]; points: number }
  | { kind: 'related'; need: string; offer: string; via: string; inferred: Side[]; points: number }
  | { kind: 'otherTags'; points: number }
  /** Phrases of the need that stand in the offer too. */
  | { kind: 'phrases'; phrases: string[]; points: number }
  /** Words that can stand for each other: those of the need, the first of which stands for all. */
  | { kind: 'sameMeaning'; words: string[]; points: number }
  /** Both speak of these fields of life and use cases. */
  | { kind: 'sameField'; fields: string[]; points: number }
  /** What words and characters that tell little on their own add. */
  | { kind: 'commonWords'; points: number }
  | { kind: 'stageFits' | 'stageAhead'; stage: string; maturity: string; points: number }
  | { kind: 'openingMeetsWish'; opening: string; wish: string; points: number }
  | { kind: 'noOpeningForWish'; wish: string; points: number }
  | { kind: 'sameDistrict' | 'otherDistrict'; district: string; points: number }
  | { kind: 'qualificationHeld' | 'qualificationMissing'; qualification: string; points: number }
  | { kind: 'trackRecord'; cases: number; points: number }
  | { kind: 'hasCapacity' | 'noCapacity'; projects: number; points: number }

/** A tag of the need that the offer lacks, and how many points entering it would add to the score. */
export interface MissingTag {
  kind: 'tagMissing'
  tag: string
  wouldAdd: number
}

/** One addend of the score. */
export interface Part {
  kind: 'tags' | 'text' | 'fit'
  points: number
  max: number
  evidence: Evidence[]
}

/** A score taken apart: the parts' points sum to it exactly, in hundredths of a point. */
export interface Explanation {
  score: number
  parts: Part[]
  missing: MissingTag[]
  /** Facts that one side has not stored: they count neither for nor against. */
  unknown: FactKind[]
  /** Required tags the offer does not carry; when there are any, the score is 0. */
  gate: { passed: boolean; missing: string[] }
}
