import type { Side } from '../model.ts'
import { PARAMETERS } from '../parameters.ts'
import type { Taxonomy } from './compile-taxonomy.ts'

/** A tag of a profile: who speaks for it, and the confidence it counts with. Confidences are hundredths, 0–99. */
export interface WeighedTag {
  tag: number
  entered: boolean
  /** What the words of the text say. */
  read: number
  /** What the text's likeness to profiles with the tag says. */
  learned: number
  /** All of them together, at least 1. */
  weight: number
}

/** How sure an entered tag of a side is, 0–1. */
const ENTERED: Record<Side, number> = { needs: PARAMETERS.enteredInNeed, offers: PARAMETERS.enteredInOffer }

/**
 * Puts together what was entered, what the text says and what it reads like; where several speak for a tag they confirm
 * each other (noisy or). An entered domain stands for the technologies usual there, as if the text had said them.
 * @param entered tag ids
 */
export function weighTags(
  taxonomy: Taxonomy,
  side: Side,
  entered: string[],
  read: ReadonlyMap<number, number>,
  learned: ReadonlyMap<number, number>,
): WeighedTag[] {
  const said = new Map(read)
  const given = new Set<number>()
  for (const id of new Set(entered)) {
    const node = taxonomy.nodes.get(id)
    const tag = taxonomy.numberOf.get(id)
    if (tag !== undefined) given.add(tag)
    if (node?.kind !== 'domain') continue
    const share = (ENTERED[side] * PARAMETERS.domainHint) / Math.sqrt(Math.max(1, node.hints.length))
    for (const hint of node.hints.flatMap((one) => taxonomy.numberOf.get(one) ?? [])) {
      said.set(hint, Math.round(100 * either((said.get(hint) ?? 0) / 100, share)))
    }
  }
  const tags = new Set([...given, ...said.keys(), ...learned.keys()])
  return Array.from(tags, (tag) =>
    weighed(side, tag, given.has(tag), said.get(tag) ?? 0, learned.get(tag) ?? 0),
  ).filter(({ weight }) => weight >= PARAMETERS.leastTag)
}

/** A tag with the confidence that its voices have together. */
export function weighed(side: Side, tag: number, entered: boolean, read: number, learned: number): WeighedTag {
  const voices = either(either(entered ? ENTERED[side] : 0, read / 100), learned / 100)
  return { tag, entered, read, learned, weight: Math.min(99, Math.max(1, Math.round(100 * voices))) }
}

function either(a: number, b: number): number {
  return 1 - (1 - a) * (1 - b)
}
