import type { Evidence } from '../evidence.ts'
import type { Side } from '../model.ts'
import { isWithin, type Taxonomy } from '../taxonomy/compile-taxonomy.ts'
import type { WeighedTag } from '../taxonomy/weigh-tags.ts'
import { apportion } from './apportion.ts'
import type { Reason, Reasons } from './reasons.ts'
import type { Meeting, TagMeetings } from './tag-meetings.ts'

/** One side's tags, and where in its text they come from. */
export interface TagSide {
  tags: WeighedTag[]
  reasons: Reasons
}

/** The need's tags, and where they can be met. */
export type NeedTags = TagSide & { meetings: TagMeetings }

/** Says by what each tag of the need is met and what that is worth; the smallest are put together as `otherTags`. */
export function tagEvidence(taxonomy: Taxonomy, need: NeedTags, offer: TagSide, points: number): Evidence[] {
  const met = need.meetings.with(offer.tags)
  let rest = 0
  for (let i = SHOWN; i < met.length; i++) rest += met[i]!.worth
  const shown = met.slice(0, SHOWN)
  const shares = apportion(points, [...shown.map(({ worth }) => worth), rest])
  const evidence = shown.map((meeting, i) => wording(taxonomy, meeting, need, offer, shares[i]!))
  const others = shares[shown.length]!
  if (others > 0) evidence.push({ kind: 'otherTags', points: others })
  return evidence
}

function wording(taxonomy: Taxonomy, meeting: Meeting, need: TagSide, offer: TagSide, points: number): Evidence {
  const { ids } = taxonomy
  const inferred: Side[] = []
  if (!meeting.need.entered) inferred.push('needs')
  if (!meeting.offer.entered) inferred.push('offers')
  const [mine, theirs, via] = [ids[meeting.need.tag]!, ids[meeting.offer.tag]!, ids[meeting.via]!]
  if (mine !== theirs) {
    const above = isWithin(taxonomy, mine, via) && isWithin(taxonomy, theirs, via)
    return { kind: above ? 'viaParent' : 'related', need: mine, offer: theirs, via, inferred, points }
  }
  if (inferred.length === 0) return { kind: 'sameTag', tag: mine, points }
  const { tag, entered, read } = meeting.need
  const learned = (entered || read === 0) && (meeting.offer.entered || meeting.offer.read === 0)
  const sides = [...(entered ? [] : [need]), ...(meeting.offer.entered ? [] : [offer])]
  const said = reasonsOf(sides, tag, learned ? 'learned' : 'phrase')
  const from = said.length > 0 || learned ? said : reasonsOf(sides, tag, 'useCase')
  return { kind: learned ? 'learnedTag' : 'inferredTag', tag: mine, sides: inferred, from, points }
}

function reasonsOf(sides: TagSide[], tag: number, by: Reason): string[] {
  const words: string[] = []
  for (const { reasons } of sides) for (const word of reasons.for(tag, by)) if (!words.includes(word)) words.push(word)
  return words
}

const SHOWN = 6
