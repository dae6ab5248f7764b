import type { Side } from '../model.ts'
import { PARAMETERS } from '../parameters.ts'
import type { Taxonomy } from '../taxonomy/compile-taxonomy.ts'
import { inferTags } from '../taxonomy/infer-tags.ts'

/** A tag of a profile with the confidence it counts with. */
export interface WeightedTag {
  tag: number
  /** Hundredths, 1–99. */
  weight: number
  entered: boolean
  /** Phrases of the text that speak for it, strongest first. */
  from: string[]
}

/**
 * Weighs entered and inferred tags together; where both speak for a tag they confirm each other (noisy or).
 * An entered domain stands for the technologies usual there, which then count as inferred.
 */
export function weighTags(taxonomy: Taxonomy, side: Side, entered: string[], folded: string): WeightedTag[] {
  const weighed = new Map<number, WeightedTag>()
  for (const { tag, confidence, from } of inferTags(folded, taxonomy.lexicon)) {
    weighed.set(tag, { tag, weight: confidence, entered: false, from })
  }
  const confidence = side === 'needs' ? PARAMETERS.enteredInNeed : PARAMETERS.enteredInOffer
  for (const id of new Set(entered)) {
    const node = taxonomy.nodes.get(id)
    if (node?.kind === 'domain') {
      const share = (confidence * PARAMETERS.domainHint) / Math.sqrt(Math.max(1, node.hints.length))
      for (const hint of node.hints) confirm(weighed, taxonomy.numberOf.get(hint), share, false, node.name)
    } else confirm(weighed, taxonomy.numberOf.get(id), confidence, true)
  }
  return Array.from(weighed.values())
}

function confirm(
  weighed: Map<number, WeightedTag>,
  tag: number | undefined,
  share: number,
  entered: boolean,
  phrase?: string,
) {
  if (tag === undefined) return
  const known = weighed.get(tag) ?? { tag, weight: 0, entered: false, from: [] }
  const weight = Math.min(99, Math.round(100 * (1 - (1 - known.weight / 100) * (1 - share))))
  const from = phrase === undefined || known.from.includes(phrase) ? known.from : [...known.from, phrase]
  weighed.set(tag, { tag, weight, entered: known.entered || entered, from })
}
