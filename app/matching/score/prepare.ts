import type { Profile, Side } from '../model.ts'
import { PARAMETERS } from '../parameters.ts'
import type { Taxonomy } from '../taxonomy/compile-taxonomy.ts'
import { inferTags, namedTags, toldVoices, voicesOf } from '../taxonomy/infer-tags.ts'
import type { LearnedTags } from '../taxonomy/learned-tags.ts'
import { type Reading, readText } from '../taxonomy/read-text.ts'
import { type TagVector, unitTags } from '../taxonomy/unit-tags.ts'
import { type WeighedTag, weighTags } from '../taxonomy/weigh-tags.ts'
import type { TermSource } from '../terms/term-source.ts'
import { UnitCounter } from '../terms/unit-counter.ts'
import { UnitPlaces } from '../terms/unit-places.ts'
import { fold, foldName } from '../text/fold.ts'
import { withoutNegated } from '../text/negation.ts'
import { type Sections, sectionsOf, spoken } from '../text/sections.ts'
import { eachUnit } from '../text/segment.ts'
import { type Facts, factsOf } from './facts.ts'

/** A profile made ready for scoring; nothing in it depends on the other profiles now held, only on what was learned. */
export interface Prepared {
  id: string
  side: Side
  sections: Sections
  /** What it says it is about, the phrases of the lexicon that stand there, and the places of its units in `terms`. */
  spoken: string
  phrases: Reading['phrases']
  places: UnitPlaces
  /** Its terms, each once, in the order they are met. */
  terms: Uint32Array
  /** How often each counts, from 1 to the side's `repeats`; 0 for what the profile only excludes. */
  times: Uint8Array
  /** Units of its text, all repeats included, up to 65,535. */
  length: number
  /** Numbers of the lexicon's phrases and use cases that speak for the tags that were inferred. */
  voices: Uint16Array
  tags: WeighedTag[]
  vector: TagVector
  facts: Facts
}

/** What profiles are prepared with. */
export interface Knowledge {
  taxonomy: Taxonomy
  learned: LearnedTags
  /** Tag ids of the words that several people entered though the taxonomy has no such tag. */
  folk: ReadonlyMap<string, string>
}

/** Prepares a profile for its side: folds and cuts its text, reads tags and concepts from it, weighs its tags. */
export function prepare(
  { taxonomy, learned, folk }: Knowledge,
  terms: TermSource,
  side: Side,
  profile: Profile,
): Prepared {
  const freeTags = profile.freeTags ?? []
  const entered = [...profile.tags, ...freeTags.flatMap((word) => folk.get(foldName(word)) ?? [])]
  const sections = sectionsOf(
    profile.title,
    profile.text,
    side === 'needs' ? [...freeTags, ...namesOf(taxonomy, profile.tags)] : freeTags,
  )
  const counted = spoken(sections)
  const reading = readText(counted, taxonomy.lexicon)
  const { concepts } = reading
  for (const [concept, times] of readText(fold(freeTags.join('。')), taxonomy.lexicon).concepts) {
    concepts.set(concept, (concepts.get(concept) ?? 0) + times)
  }
  for (const domain of domainsEntered(taxonomy, profile.tags)) concepts.set(domain, (concepts.get(domain) ?? 0) + 1)
  const places = new UnitPlaces(counted.length)
  COUNTER.begin(terms)
  countUnits(side, sections, counted, places)
  for (const [concept, times] of concepts) COUNTER.concept(concept, times)
  const { terms: met, times, length } = COUNTER.end(PARAMETERS.repeats[side])
  const voices = voicesOf(reading, taxonomy.lexicon)
  const read = inferTags(voices, taxonomy.lexicon)
  const tags = weighTags(taxonomy, side, entered, read, learned.of(met, times))
  return {
    id: profile.id,
    side,
    sections,
    spoken: counted,
    phrases: reading.phrases,
    places,
    terms: met,
    times,
    length: Math.min(length, MOST),
    voices: toldVoices(voices, tags, taxonomy.lexicon),
    tags,
    vector: unitTags(taxonomy, tags),
    facts: factsOf(taxonomy, profile, namedTags(voices, taxonomy.lexicon)),
  }
}

function namesOf(taxonomy: Taxonomy, tags: string[]): string[] {
  return tags.map((tag) => taxonomy.nodes.get(tag)?.name ?? '')
}

function domainsEntered({ nodes, lexicon }: Taxonomy, tags: string[]): number[] {
  return tags.flatMap((tag) => {
    const node = nodes.get(tag)
    return node?.kind === 'domain' ? (lexicon.domainNamed.get(fold(node.name)) ?? []) : []
  })
}

function countUnits(side: Side, sections: Sections, counted: string, places: UnitPlaces) {
  COUNTER.places = places
  eachUnit(counted, COUNTER)
  COUNTER.places = null
  eachUnit(sections.extra, COUNTER)
  COUNTER.times = PARAMETERS.needTitle - 1
  if (side === 'needs') eachUnit(withoutNegated(sections.title), COUNTER)
  if (counted.length === sections.title.length + 1 + sections.body.length) return
  // What the profile excludes can be searched for, but is no topic of it.
  COUNTER.times = 0
  eachUnit(sections.title, COUNTER)
  eachUnit(sections.body, COUNTER)
}

const COUNTER = new UnitCounter()
/** The index keeps lengths in 16 bits. */
const MOST = 0xffff
