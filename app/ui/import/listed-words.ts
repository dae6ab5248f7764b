import type { ListedValue } from '#app/domain/import/listed.ts'
import { budgetText } from '#app/domain/scenario/values-of.ts'
import { deadlineText } from '#app/domain/time.ts'
import { budgetWords } from '#app/text/amounts.ts'
import type { Locale } from '#app/text/locale.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'

type Saying = { [Is in ListedValue['is']]: (value: Extract<ListedValue, { is: Is }>, locale: Locale) => string }

const several = (words: readonly string[], locale: Locale) => words.join(locale === 'zh' ? '、' : ', ')

/** How each kind of value is written into a cell: so that reading the cell gives the same value again. */
const CELL: Saying = {
  text: ({ text }) => text,
  words: ({ words }, locale) => several(words, locale),
  // Commas may be part of a name.
  files: ({ names }) => names.join('、'),
  stage: ({ stage }, locale) => (stage ? vocabularyText[locale].stage[stage] : ''),
  maturity: ({ maturity }, locale) => (maturity ? vocabularyText[locale].maturity[maturity] : ''),
  district: ({ district }, locale) => (district ? vocabularyText[locale].district[district] : ''),
  modes: ({ modes }, locale) =>
    several(
      modes.map((mode) => vocabularyText[locale].mode[mode]),
      locale,
    ),
  wishes: ({ wishes }, locale) =>
    several(
      wishes.map((wish) => vocabularyText[locale].wish[wish]),
      locale,
    ),
  openings: ({ rows }, locale) =>
    several(
      rows.map(({ kind, note }) => note || (kind ? vocabularyText[locale].opening[kind] : '')),
      locale,
    ),
  budget: ({ budget }) => budgetText(budget),
  months: ({ months }) => (months === null ? '' : String(months)),
  // Lists are read as offices write deadlines.
  instant: ({ at }) => (at ? deadlineText(at, 'zh') : ''),
  answer: ({ yes }, locale) => (yes === null ? '' : ANSWERS[locale][yes ? 0 : 1]),
}

const ANSWERS = { zh: ['是', '否'], en: ['yes', 'no'] } as const

/** A value as it is written into a cell of a list. */
export function listedCell(value: ListedValue, locale: Locale): string {
  return write(value, locale)
}

/** A value as it is read on a page; empty when it says nothing. */
export function listedWords(value: ListedValue, locale: Locale): string {
  if (value.is === 'budget') return value.budget.kind === 'unstated' ? '' : budgetWords(value.budget, locale)
  if (value.is === 'instant') return value.at ? deadlineText(value.at, locale) : ''
  return write(value, locale)
}

function write<Is extends ListedValue['is']>(value: Extract<ListedValue, { is: Is }>, locale: Locale) {
  // The table has an entry for every kind, each taking values of its own kind.
  const saying = CELL[value.is] as (value: Extract<ListedValue, { is: Is }>, locale: Locale) => string
  return saying(value, locale)
}
