import type { Profile } from '../model.ts'
import { PARAMETERS } from '../parameters.ts'
import type { Taxonomy } from '../taxonomy/compile-taxonomy.ts'
import type { WeighedTag } from '../taxonomy/weigh-tags.ts'

/** What gate and fit look at. What is null is unknown. */
export interface Facts {
  district: string | null
  stage: NonNullable<Profile['stage']> | null
  maturity: NonNullable<Profile['maturity']> | null
  openings: string[]
  wishes: string[]
  qualifications: string[] | null
  cases: number | null
  capacity: number | null
  requiredTags: string[]
  /** Ids of the tags entered, and of those the text names firmly: the gate looks at them. */
  carried: string[]
}

/** The facts of a profile. */
export function factsOf(taxonomy: Taxonomy, profile: Profile, tags: WeighedTag[]): Facts {
  const firm = tags.filter(({ entered, read }) => !entered && read >= FIRM)
  return {
    district: profile.district || null,
    stage: profile.stage ?? null,
    maturity: profile.maturity ?? null,
    openings: unique(profile.openings ?? []),
    wishes: unique(profile.wishes ?? []),
    qualifications: profile.qualifications ? unique(profile.qualifications) : null,
    cases: wholeCount(profile.cases),
    capacity: wholeCount(profile.capacity),
    requiredTags: unique(profile.requiredTags ?? []),
    carried: Array.from(new Set([...profile.tags, ...firm.map(({ tag }) => taxonomy.ids[tag]!)])),
  }
}

function unique(words: string[]): string[] {
  return Array.from(new Set(words))
}

function wholeCount(count: number | null | undefined): number | null {
  return count == null ? null : Math.max(0, Math.floor(count))
}

/** Confidence (hundredths) that an alias gives which is named once and belongs to two tags. */
const SHARED_ALIAS = PARAMETERS.phrase.alias / Math.SQRT2
const FIRM = Math.floor((100 * SHARED_ALIAS) / (SHARED_ALIAS + PARAMETERS.inferHalf))
