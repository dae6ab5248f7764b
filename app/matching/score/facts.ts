import type { Profile } from '../model.ts'
import type { Taxonomy } from '../taxonomy/compile-taxonomy.ts'

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
  /** Ids of the tags entered, and of those the text names outright: the gate looks at them. */
  carried: string[]
}

/**
 * The facts of a profile.
 * @param named the tags that its text names outright
 */
export function factsOf(taxonomy: Taxonomy, profile: Profile, named: ReadonlySet<number>): Facts {
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
    carried: Array.from(new Set([...profile.tags, ...Array.from(named, (tag) => taxonomy.ids[tag]!)])),
  }
}

function unique(words: string[]): string[] {
  return Array.from(new Set(words))
}

function wholeCount(count: number | null | undefined): number | null {
  return count == null ? null : Math.max(0, Math.floor(count))
}
