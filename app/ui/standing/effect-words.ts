import type { DraftChange, TriedDraft } from '#app/domain/standing/draft-change.ts'
import { allFitting, type Supply } from '#app/domain/standing/supply.ts'
import type { Locale } from '#app/text/locale.ts'
import { supplyText } from '#app/text/supply.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { nameOf, type TagNames } from '../matching/evidence-words.ts'

/** What an author would change, in words. */
export function draftChangeWords(change: DraftChange, names: TagNames, locale: Locale): string {
  const words = supplyText[locale]
  const vocabulary = vocabularyText[locale]
  switch (change.kind) {
    case 'addTag':
    case 'optional':
      return words[change.kind](nameOf(names, change.tag))
    case 'narrower':
      return words.narrower(nameOf(names, change.from), nameOf(names, change.to))
    case 'term':
      return words.term(change.from, change.to)
    case 'stage':
      return words.stage(vocabulary.stage[change.to])
    case 'opening':
      return words.opening(vocabulary.opening[change.to])
  }
}

/** What it comes to: which way, by how many, and from what to what. */
export interface Effect {
  rises: boolean
  by: string
  fromTo: string
}

/** The effect of a change on what matters most: how many fit, else how many fit well, else how many are near. */
export function effectWords({ supply }: TriedDraft, now: Supply, locale: Locale): Effect {
  const words = supplyText[locale]
  const [before, after] = [allFitting(now), allFitting(supply)]
  if (after !== before) {
    const by = after > before ? words.more(after - before) : words.fewer(before - after)
    return { rises: after > before, by, fromTo: words.fromTo(before, after) }
  }
  const well = supply.strong - now.strong
  if (well !== 0) {
    const by = well > 0 ? words.moreStrong(well) : words.fewerStrong(-well)
    return { rises: well > 0, by, fromTo: words.strongFromTo(now.strong, supply.strong) }
  }
  return {
    rises: true,
    by: words.moreNear(supply.near - now.near),
    fromTo: words.nearFromTo(now.near, supply.near),
  }
}
