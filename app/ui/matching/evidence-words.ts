import { shownScore } from '#app/domain/match/score.ts'
import type { Maturity, OpeningKind, Stage, Wish } from '#app/domain/vocabulary.ts'
import type { Evidence, Explanation } from '#app/matching/evidence.ts'
import type { Locale } from '#app/text/locale.ts'
import { matchingText } from '#app/text/matching.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'

/** Names of tags by id, in the language of the page. */
export type TagNames = Record<string, string>

type Of<Kind extends Evidence['kind']> = Extract<Evidence, { kind: Kind }>

/** One piece of evidence as a sentence without a full stop. */
export function evidenceWords(evidence: Evidence, names: TagNames, locale: Locale): string {
  const words = matchingText[locale]
  const vocabulary = vocabularyText[locale]
  switch (evidence.kind) {
    case 'sameTag':
      return words.sameTag(nameOf(names, evidence.tag))
    case 'inferredTag':
      return inferredTag(evidence, names, locale)
    case 'viaParent':
    case 'related':
      return meeting(evidence, names, locale)
    case 'otherTags':
      return words.otherTags
    case 'phrases':
      return words.phrases(evidence.phrases)
    case 'commonWords':
      return words.commonWords
    case 'stageFits':
    case 'stageAhead':
      return words[evidence.kind](
        vocabulary.stage[evidence.stage as Stage],
        vocabulary.maturity[evidence.maturity as Maturity],
      )
    case 'openingMeetsWish':
      return words.openingMeetsWish(
        vocabulary.opening[evidence.opening as OpeningKind],
        vocabulary.wish[evidence.wish as Wish],
      )
    case 'noOpeningForWish':
      return words.noOpeningForWish(vocabulary.wish[evidence.wish as Wish])
    case 'sameDistrict':
    case 'otherDistrict':
      return words[evidence.kind](districtName(evidence.district, locale))
    case 'qualificationHeld':
    case 'qualificationMissing':
      return words[evidence.kind](evidence.qualification)
    case 'trackRecord':
      return evidence.cases > 0 ? words.cases(evidence.cases) : words.noCases
  }
}

/** Whether it speaks of something that is not there: it costs points and belongs to what is missing. */
export function isLacking(evidence: Evidence): boolean {
  return LACKING.includes(evidence.kind) || (evidence.kind === 'trackRecord' && evidence.cases === 0)
}

/** Everything that is missing, most rewarding first, with what mending it would lead to. */
export function lackingWords(explanation: Explanation, names: TagNames, locale: Locale): string[] {
  const words = matchingText[locale]
  const score = shownScore(explanation.score)
  const tags = explanation.missing.map(({ tag, wouldAdd }) => {
    const to = shownScore(explanation.score + wouldAdd)
    return to > score ? words.tagMissing(nameOf(names, tag), to) : words.tagMissingSmall(nameOf(names, tag))
  })
  const facts = explanation.parts.flatMap(({ evidence }) => evidence.filter(isLacking))
  return [...tags, ...facts.map((fact) => evidenceWords(fact, names, locale))]
}

function inferredTag({ tag, sides, from }: Of<'inferredTag'>, names: TagNames, locale: Locale): string {
  const words = matchingText[locale]
  const sentence = sides.length > 1 ? 'bothSpeakOf' : sides[0] === 'needs' ? 'needSpeaksOf' : 'offerSpeaksOf'
  return words[sentence](nameOf(names, tag), from)
}

function meeting(evidence: Of<'viaParent'> | Of<'related'>, names: TagNames, locale: Locale): string {
  const words = matchingText[locale]
  const [need, offer] = [nameOf(names, evidence.need), nameOf(names, evidence.offer)]
  const sentence =
    evidence.kind === 'related'
      ? words.related(need, offer)
      : evidence.via === evidence.need
        ? words.offerBelow(need, offer)
        : evidence.via === evidence.offer
          ? words.needBelow(need, offer)
          : words.viaParent(need, offer, nameOf(names, evidence.via))
  return evidence.inferred.length > 0 ? words.inferred(sentence) : sentence
}

function districtName(code: string, locale: Locale): string {
  const districts: Record<string, string> = vocabularyText[locale].district
  return districts[code] ?? code
}

/** A tag's name; its id where the name is not known. */
export function nameOf(names: TagNames, id: string): string {
  return names[id] ?? id
}

const LACKING: Evidence['kind'][] = ['stageAhead', 'noOpeningForWish', 'qualificationMissing']
