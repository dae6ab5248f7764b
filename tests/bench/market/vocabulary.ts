import type { TagNode } from '#app/matching/model.ts'
import { type Choice, choiceOf } from './stock.ts'

/** A tag with the words people use for it. */
export interface Topic {
  id: string
  kind: TagNode['kind']
  parents: readonly string[]
  /** Name and aliases. */
  names: Choice<string>
  /** What a text about it speaks of; the names, when the taxonomy lists no cues. */
  cues: Choice<string>
  /** Where this topic's favourites stand among the general words: a number of its own. */
  favourite: number
}

/** The words of every tag; `favourite` depends on the tag alone, not on its place in the taxonomy. */
export function topicsOf(nodes: readonly TagNode[]): Topic[] {
  return nodes.map(({ id, kind, name, aliases, parents, cues }) => ({
    id,
    kind,
    parents,
    names: choiceOf([name, ...aliases], TOPIC_EXPONENT),
    cues: choiceOf(cues && cues.length > 0 ? cues : [name, ...aliases], TOPIC_EXPONENT),
    favourite: numberOf(id),
  }))
}

function numberOf(id: string): number {
  let sum = 0
  for (const character of id) sum = (Math.imul(sum, 31) + character.codePointAt(0)!) >>> 0
  return sum
}

const TOPIC_EXPONENT = 0.8
