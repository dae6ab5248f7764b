import type { Lacking } from '#app/domain/alike/merging.ts'
import type { Locale } from '#app/text/locale.ts'
import { rightText } from '#app/text/right.ts'
import { scenarioFormText } from '#app/text/scenario-form.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'

/** What an item of a form's field is called: a code by its word, a row by its cells, a text as it was typed. */
export function itemWords(locale: Locale): (field: string, item: Lacking['items'][number]) => string {
  const words = vocabularyText[locale]
  const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    stage: words.stage,
    district: words.district,
    modes: words.mode,
    openings: words.opening,
    eligibility: words.eligibility,
    bidderQuestions: { ...words.answerKind, yes: scenarioFormText[locale].requiredAnswer.yes },
    contactVisibility: words.contactVisibility,
    maturity: words.maturity,
    wishes: words.wish,
    rights: { ...rightText[locale].kind, ...rightText[locale].state },
    consortiumAllowed: scenarioFormText[locale].consortium,
  }
  return (field, item) => {
    const wordOf = (text: string) => tables[field]?.[text] ?? text
    if (typeof item === 'string') return item.split('\t').filter(Boolean).map(wordOf).join(' · ')
    return Object.values(item).filter(Boolean).map(wordOf).join(' · ')
  }
}
