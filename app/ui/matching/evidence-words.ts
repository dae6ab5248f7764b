import { isFitting, shownScore } from '#app/domain/match/score.ts'
import { folkWord } from '#app/domain/taxonomy/tag.ts'
import type { Maturity, OpeningKind, Stage, Wish } from '#app/domain/vocabulary.ts'
import type { Evidence, Explanation, Part } from '#app/matching/evidence.ts'
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
    case 'learnedTag':
      return tagOfText(evidence, names, locale)
    case 'viaParent':
    case 'related':
      return meeting(evidence, names, locale)
    case 'otherTags':
      return words.otherTags
    case 'phrases':
      return words.phrases(evidence.phrases)
    case 'sameMeaning':
      return words.sameMeaning(evidence.words)
    case 'sameField':
      return words.sameField(evidence.fields)
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
    case 'hasCapacity':
      return words.hasCapacity(evidence.projects)
    case 'noCapacity':
      return words.noCapacity
  }
}

/** What met in one part of a score, sentence by sentence; of tags the weaker meetings are said together. */
export function metWords({ kind, evidence }: Part, names: TagNames, locale: Locale): string[] {
  const met = evidence.filter((one) => !isLacking(one))
  const rest = kind === 'tags' && met.length > TAGS_SAID
  const said = rest ? met.slice(0, TAGS_SAID).filter((one) => one.kind !== 'otherTags') : met
  const sentences = said.map((one) => evidenceWords(one, names, locale))
  return rest ? [...sentences, matchingText[locale].otherTags] : sentences
}

/** Whether it speaks of something that is not there: it costs points and belongs to what is missing. */
export function isLacking(evidence: Evidence): boolean {
  return LACKING.includes(evidence.kind) || (evidence.kind === 'trackRecord' && evidence.cases === 0)
}

/**
 * Everything that is missing, most rewarding first, with what mending it would lead to. Of a pair that does not fit
 * though nothing is missing, what else would help.
 */
export function lackingWords(explanation: Explanation, names: TagNames, locale: Locale): string[] {
  const words = matchingText[locale]
  const { gate } = explanation
  if (!gate.passed) return gate.missing.map((tag) => words.requiredMissing(nameOf(names, tag)))
  const score = shownScore(explanation.score)
  const tags = explanation.missing.map(({ tag, wouldAdd }) => {
    const to = shownScore(explanation.score + wouldAdd)
    return to > score ? words.tagMissing(nameOf(names, tag), to) : words.tagMissingSmall(nameOf(names, tag))
  })
  const facts = explanation.parts.flatMap(({ evidence }) => evidence.filter(isLacking))
  const lacking = [...tags, ...facts.map((fact) => evidenceWords(fact, names, locale))]
  return lacking.length > 0 || isFitting(explanation.score) ? lacking : [words.nothingToEnter]
}

/** What neither side gains or loses by, because it is not on record; null when everything is. */
export function unknownWords({ unknown }: Explanation, locale: Locale): string | null {
  const words = matchingText[locale]
  return unknown.length > 0 ? words.unknown(unknown.map((fact) => words.fact[fact])) : null
}

/** A tag that a text speaks of or reads like; where no word of the text can be quoted for it, that it was inferred. */
function tagOfText(evidence: Of<'inferredTag' | 'learnedTag'>, names: TagNames, locale: Locale): string {
  const words = matchingText[locale]
  const { kind, tag, sides, from } = evidence
  const name = nameOf(names, tag)
  const which = sides.length > 1 ? 'both' : sides[0] === 'needs' ? 'need' : 'offer'
  if (kind === 'learnedTag') return words[READS_LIKE[which]](name, from)
  return from.length > 0 ? words[SPEAKS_OF[which]](name, from) : words.inferred(words.sameTag(name))
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

/** A tag's name: that of the page, else the word itself where people made it a tag; its id where there is neither. */
export function nameOf(names: TagNames, id: string): string {
  return names[id] ?? folkWord(id) ?? id
}

/** Meetings of tags that are said one by one. */
const TAGS_SAID = 3
const LACKING: Evidence['kind'][] = ['stageAhead', 'noOpeningForWish', 'qualificationMissing', 'noCapacity']
const SPEAKS_OF = { need: 'needSpeaksOf', offer: 'offerSpeaksOf', both: 'bothSpeakOf' } as const
const READS_LIKE = { need: 'needReadsLike', offer: 'offerReadsLike', both: 'bothReadLike' } as const
