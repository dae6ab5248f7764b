import type { Evidence } from '../evidence.ts'
import type { Side } from '../model.ts'
import type { Market } from '../score/market.ts'
import { isWithin } from '../taxonomy/compile-taxonomy.ts'
import type { WeighedTag } from '../taxonomy/weigh-tags.ts'
import { apportion } from './apportion.ts'

/** How a text speaks for a tag: by what it says, or by words it was learned from. */
export type Reason = 'said' | 'learned'

/** One side's tags, and where in its text they come from. */
export interface TagSide {
  tags: WeighedTag[]
  /** Words of the text that speak for a tag, by the way in which they do. */
  reasonsFor(tag: number, by: Reason): string[]
}

/**
 * Says by what each tag of the need is met and what that is worth. The similarity is a sum over pairs of tags and the
 * node they meet at, so it comes apart exactly: for each tag of the need everything that meets it is added up, and
 * the offer's tag that does most is named; the smallest are put together as `otherTags`.
 */
export function tagEvidence(market: Market, need: NeedTags, offer: TagSide, points: number): Evidence[] {
  const met = meetingsOf(market, need, offer).sort((a, b) => b.worth - a.worth)
  const shown = met.slice(0, SHOWN)
  const rest = met.slice(SHOWN).reduce((sum, { worth }) => sum + worth, 0)
  const shares = apportion(points, [...shown.map(({ worth }) => worth), rest])
  const evidence = shown.map((meeting, i) => wording(market, meeting, need, offer, shares[i]!))
  const others = shares[shown.length]!
  return others > 0 ? [...evidence, { kind: 'otherTags', points: others }] : evidence
}

/** The need's tags, and where they can be met. */
export type NeedTags = TagSide & { places: MeetingPlaces }

interface Meeting {
  need: WeighedTag
  /** The offer's tag that meets it best, and the node where most of it happens. */
  offer: WeighedTag
  via: number
  /** Of all that meets the need's tag. */
  worth: number
}

/** What a need's tags are worth at the nodes they pass themselves on to: worked out once, for any number of offers. */
export type MeetingPlaces = { tag: number; worth: number }[][]

/** The places where tags of a need can be met, by node; `tag` is the place among its tags. */
export function meetingPlaces({ taxonomy, statistics }: Market, needs: WeighedTag[]): MeetingPlaces {
  const places: MeetingPlaces = []
  needs.forEach((need, tag) => {
    for (const { at, weight } of taxonomy.spread[need.tag]!) {
      places[at] ??= []
      places[at].push({ tag, worth: statistics.rarityOfTag(at) * need.weight * weight })
    }
  })
  return places
}

function meetingsOf({ taxonomy }: Market, need: NeedTags, offer: TagSide): Meeting[] {
  const met: (Meeting & { best: number })[] = []
  for (const theirs of offer.tags) {
    for (const { at, weight } of taxonomy.spread[theirs.tag]!) {
      for (const { tag, worth } of need.places[at] ?? NOWHERE) {
        const share = worth * theirs.weight * weight
        met[tag] ??= { need: need.tags[tag]!, offer: theirs, via: at, worth: 0, best: 0 }
        met[tag].worth += share
        if (share > met[tag].best) {
          met[tag].offer = theirs
          met[tag].via = at
          met[tag].best = share
        }
      }
    }
  }
  return met.filter(() => true)
}

function wording(market: Market, meeting: Meeting, need: TagSide, offer: TagSide, points: number): Evidence {
  const { taxonomy } = market
  const id = (tag: number) => taxonomy.ids[tag]!
  const inferred: Side[] = []
  if (!meeting.need.entered) inferred.push('needs')
  if (!meeting.offer.entered) inferred.push('offers')
  if (meeting.need.tag === meeting.offer.tag) {
    const { tag } = meeting.need
    if (inferred.length === 0) return { kind: 'sameTag', tag: id(tag), points }
    const sides = inferred.map((side) =>
      side === 'needs' ? { weighed: meeting.need, side: need } : { weighed: meeting.offer, side: offer },
    )
    const learned = sides.every(({ weighed }) => weighed.read === 0)
    const from = sides.flatMap(({ side }) => side.reasonsFor(tag, learned ? 'learned' : 'said'))
    return {
      kind: learned ? 'learnedTag' : 'inferredTag',
      tag: id(tag),
      sides: inferred,
      from: Array.from(new Set(from)),
      points,
    }
  }
  const [mine, theirs, via] = [id(meeting.need.tag), id(meeting.offer.tag), id(meeting.via)]
  const above = isWithin(taxonomy, mine, via) && isWithin(taxonomy, theirs, via)
  return { kind: above ? 'viaParent' : 'related', need: mine, offer: theirs, via, inferred, points }
}

const SHOWN = 6
const NOWHERE: MeetingPlaces[number] = []
