import type { Evidence } from '../evidence.ts'
import type { Statistics } from '../index/statistics.ts'
import type { Side } from '../model.ts'
import type { Compiled } from '../score/compile-profile.ts'
import type { WeightedTag } from '../score/weigh-tags.ts'
import { isWithin, type Taxonomy } from '../taxonomy/compile-taxonomy.ts'
import { apportion } from './apportion.ts'

/**
 * Says which tags met and what each meeting is worth. The similarity is a sum over pairs of tags and the node they
 * meet at, so it comes apart exactly; the smallest meetings are put together as `otherTags`.
 */
export function tagEvidence(
  taxonomy: Taxonomy,
  statistics: Statistics,
  need: Compiled,
  offer: Compiled,
  points: number,
) {
  const meetings = meetingsOf(taxonomy, statistics, need, offer).sort((a, b) => b.worth - a.worth)
  const shown = meetings.slice(0, SHOWN)
  const rest = meetings.slice(SHOWN).reduce((sum, { worth }) => sum + worth, 0)
  const shares = apportion(points, [...shown.map(({ worth }) => worth), rest])
  const evidence = shown.map((meeting, i) => wording(taxonomy, meeting, shares[i]!))
  return shares[SHOWN] || rest > 0 ? [...evidence, { kind: 'otherTags' as const, points: shares.at(-1)! }] : evidence
}

interface Meeting {
  need: WeightedTag
  offer: WeightedTag
  /** The node where most of it happens. */
  via: number
  worth: number
}

function meetingsOf(taxonomy: Taxonomy, statistics: Statistics, need: Compiled, offer: Compiled): Meeting[] {
  const meetings: Meeting[] = []
  for (const mine of need.tags) {
    for (const theirs of offer.tags) {
      const meeting = { need: mine, offer: theirs, via: mine.tag, worth: 0 }
      let best = 0
      for (const from of taxonomy.spread[mine.tag]!) {
        const to = taxonomy.spread[theirs.tag]!.find(({ at }) => at === from.at)
        if (!to) continue
        const worth = statistics.rarityOfTag(from.at) * mine.weight * from.weight * theirs.weight * to.weight
        meeting.worth += worth
        if (worth > best) {
          best = worth
          meeting.via = from.at
        }
      }
      if (meeting.worth > 0) meetings.push(meeting)
    }
  }
  return meetings
}

function wording(taxonomy: Taxonomy, { need, offer, via }: Meeting, points: number): Evidence {
  const id = (tag: number) => taxonomy.ids[tag]!
  const inferred: Side[] = []
  if (!need.entered) inferred.push('needs')
  if (!offer.entered) inferred.push('offers')
  if (need.tag === offer.tag) {
    const tag = id(need.tag)
    if (inferred.length === 0) return { kind: 'sameTag', tag, points }
    const phrases = inferred.flatMap((side) => (side === 'needs' ? need.from : offer.from).slice(0, PHRASES))
    return { kind: 'inferredTag', tag, sides: inferred, from: Array.from(new Set(phrases)), points }
  }
  const above = isWithin(taxonomy, id(need.tag), id(via)) && isWithin(taxonomy, id(offer.tag), id(via))
  const kind = above ? 'viaParent' : 'related'
  return { kind, need: id(need.tag), offer: id(offer.tag), via: id(via), inferred, points }
}

const SHOWN = 6
const PHRASES = 4
