import { fold } from '#app/matching/text/fold.ts'
import { segment } from '#app/matching/text/segment.ts'
import type { CompanyInput, ScenarioInput } from './input-files.ts'

/** A text with an id, as the peer sees it. */
export interface PeerDocument {
  id: string
  text: string
}

/** Title or name, text and tags, in one field. */
export function peerDocument(input: ScenarioInput | CompanyInput): PeerDocument {
  const title = 'title' in input ? input.title : input.name
  return { id: input.id, text: [title, input.text, ...input.tags].join('。') }
}

/**
 * The peer that the engine is measured against: plain BM25 (k1 1.2, b 0.75) over character pairs and Latin words of
 * text and tags together. Answers document ids, best first; documents with nothing in common are not listed.
 */
export function bm25Peer(documents: PeerDocument[]): (query: string) => string[] {
  const counted = documents.map(({ id, text }) => ({ id, ...counts(text) }))
  const average = counted.reduce((sum, { length }) => sum + length, 0) / Math.max(1, counted.length)
  const frequency = new Map<string, number>()
  for (const { units } of counted) for (const unit of units.keys()) frequency.set(unit, (frequency.get(unit) ?? 0) + 1)
  const rarity = (unit: string) => {
    const having = frequency.get(unit) ?? 0
    return Math.log(1 + (counted.length - having + 0.5) / (having + 0.5))
  }
  return (query) => {
    const asked = Array.from(counts(query).units.keys())
    return counted
      .map(({ id, units, length }) => {
        const lengthTerm = 1.2 * (0.25 + (0.75 * length) / average)
        const score = asked.reduce((sum, unit) => {
          const times = units.get(unit) ?? 0
          return times > 0 ? sum + (rarity(unit) * times * 2.2) / (times + lengthTerm) : sum
        }, 0)
        return { id, score }
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id)
  }
}

function counts(text: string) {
  const units = new Map<string, number>()
  let length = 0
  for (const unit of segment(fold(text))) {
    if (/^\p{Script=Han}$/u.test(unit)) continue
    units.set(unit, (units.get(unit) ?? 0) + 1)
    length++
  }
  return { units, length }
}
