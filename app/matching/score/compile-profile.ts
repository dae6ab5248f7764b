import type { Profile, Side } from '../model.ts'
import { PARAMETERS } from '../parameters.ts'
import type { Taxonomy } from '../taxonomy/compile-taxonomy.ts'
import { fold } from '../text/fold.ts'
import { withoutNegated } from '../text/negation.ts'
import { segment } from '../text/segment.ts'
import { unitTags } from './unit-tags.ts'
import { type WeightedTag, weighTags } from './weigh-tags.ts'

/** A profile made ready for scoring; nothing in it depends on the other profiles. */
export interface Compiled {
  id: string
  /** Text units: for an offer how often each occurs, for a need its saturated weight. */
  units: Map<string, number>
  /** Number of units of the text, repeats included. */
  length: number
  /** Sum of `units`. */
  mass: number
  tags: WeightedTag[]
  /** The tags passed on to parents and relations, as a vector of length 1 (empty when there is no tag). */
  vector: Map<number, number>
  facts: Facts
}

/** What gate and fit look at. `carried` are the tag ids entered and those the text names firmly. */
export interface Facts extends Pick<Profile, (typeof FACTS)[number]> {
  carried: string[]
}

/** The folded title and text of a profile without what they say it is not about. Words entered as tags are not in it. */
export function foldedText({ title, text }: Profile): string {
  return withoutNegated(fold([title, text].join('。')))
}

/** Compiles a profile for its side: counts its units, weighs its tags. */
export function compileProfile(taxonomy: Taxonomy, side: Side, profile: Profile): Compiled {
  const folded = foldedText(profile)
  const units = new Map<string, number>()
  let length = 0
  const count = (text: string, times: number) => {
    for (const unit of segment(text)) {
      units.set(unit, (units.get(unit) ?? 0) + times)
      length += times
    }
  }
  count(folded, 1)
  if (side === 'needs') count(fold(profile.title), PARAMETERS.needTitle - 1)
  for (const word of profile.freeTags ?? []) count(fold(word), 1)
  for (const tag of profile.tags) count(fold(taxonomy.nodes.get(tag)?.name ?? ''), 1)
  const mass = side === 'needs' ? saturate(units) : cap(units)
  const tags = weighTags(taxonomy, side, profile.tags, folded)
  return {
    id: profile.id,
    units,
    length,
    mass,
    tags,
    vector: unitTags(taxonomy, tags),
    facts: factsOf(taxonomy, profile, tags),
  }
}

/** Saying a word over and over makes a text longer, not more relevant. */
function cap(units: Map<string, number>): number {
  let mass = 0
  for (const [unit, times] of units) {
    const counted = Math.min(times, PARAMETERS.repeats)
    units.set(unit, counted)
    mass += counted
  }
  return mass
}

function saturate(units: Map<string, number>): number {
  const { needK } = PARAMETERS
  let mass = 0
  for (const [unit, times] of units) {
    const weight = Math.fround((times * (needK + 1)) / (times + needK))
    units.set(unit, weight)
    mass += weight
  }
  return mass
}

function factsOf(taxonomy: Taxonomy, profile: Profile, tags: WeightedTag[]): Facts {
  const { requiredTags, district, stage, maturity, openings, wishes, qualifications, cases } = profile
  const firm = tags.filter(({ weight, entered }) => !entered && weight >= FIRM).map(({ tag }) => taxonomy.ids[tag]!)
  const carried = [...profile.tags, ...firm]
  return { carried, requiredTags, district, stage, maturity, openings, wishes, qualifications, cases }
}

const FACTS = [
  'requiredTags',
  'district',
  'stage',
  'maturity',
  'openings',
  'wishes',
  'qualifications',
  'cases',
] as const satisfies (keyof Profile)[]
/** Confidence (hundredths) an alias named once in the text gives. */
const FIRM = 53
