import type { Side } from './model.ts'

/** A stored fact behind a score, as data; the pages put it into words. `points` are part of the part's points. */
export type Evidence =
  | { kind: 'sameTag'; tag: string; points: number }
  | { kind: 'inferredTag'; tag: string; sides: Side[]; from: string[]; points: number }
  | { kind: 'viaParent'; need: string; offer: string; via: string; inferred: Side[]; points: number }
  | { kind: 'related'; need: string; offer: string; via: string; inferred: Side[]; points: number }
  | { kind: 'otherTags'; points: number }
  /** `phrases` are a selection; `points` are those of the whole text, as for `commonWords`, where none tells much. */
  | { kind: 'phrases'; phrases: string[]; points: number }
  | { kind: 'commonWords'; points: number }
  | { kind: 'stageFits' | 'stageAhead'; stage: string; maturity: string; points: number }
  | { kind: 'openingMeetsWish'; opening: string; wish: string; points: number }
  | { kind: 'noOpeningForWish'; wish: string; points: number }
  | { kind: 'sameDistrict' | 'otherDistrict'; district: string; points: number }
  | { kind: 'qualificationHeld' | 'qualificationMissing'; qualification: string; points: number }
  | { kind: 'trackRecord'; cases: number; points: number }

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
  /** Required tags the offer does not carry; when there are any, the score is 0. */
  gate: { passed: boolean; missing: string[] }
}
