import type { Budget } from '#app/domain/budget.ts'
import type { ScenarioState } from '#app/domain/scenario/lifecycle.ts'
import type { CooperationMode, District, Maturity, Opening, Stage, Wish } from '#app/domain/vocabulary.ts'
import { budgetWords } from './amounts.ts'
import { capabilitiesText } from './capabilities.ts'
import { listsText } from './lists.ts'
import type { Locale } from './locale.ts'
import { vocabularyText } from './vocabulary.ts'

/** The words of a file of scenarios: headers and codes. */
export function scenarioFileWords(locale: Locale) {
  const words = listsText[locale]
  const codes = vocabularyText[locale]
  const { code, title, agency, district, stage, tags, summary, requirement, openings, modes } = words
  const { budget, duration, consortium, closes, state } = words
  return {
    headers: {
      ...{ code, title, agency, district, stage, tags, summary, requirement, openings, modes },
      ...{ budget, duration, consortium, closes, state },
    },
    stage: (value: Stage) => codes.stage[value],
    district: (value: District | null) => (value ? codes.district[value] : codes.wholeCity),
    mode: (value: CooperationMode) => codes.mode[value],
    opening: ({ kind, note }: Opening) =>
      note ? `${codes.opening[kind]}${COLON[locale]}${note}` : codes.opening[kind],
    budget: (value: Budget) => budgetWords(value, locale),
    state: (value: ScenarioState) => codes.scenarioState[value],
    yesNo: (value: boolean) => (value ? words.yes : words.no),
    comma: COMMA[locale],
  }
}

/** The words of a file of capabilities. */
export function capabilityFileWords(locale: Locale) {
  const words = capabilitiesText[locale]
  const codes = vocabularyText[locale]
  const { title, company, verified, district, tags, text, maturity, cases, wishes, published } = words.column
  return {
    headers: { title, company, verified, district, tags, text, maturity, cases, wishes, published },
    district: (value: District | null) => (value ? codes.district[value] : ''),
    maturity: (value: Maturity) => codes.maturity[value],
    wish: (value: Wish) => codes.wish[value],
    yesNo: (value: boolean) => (value ? listsText[locale].yes : listsText[locale].no),
    comma: COMMA[locale],
  }
}

const COMMA = { zh: '、', en: ', ' } as const
const COLON = { zh: '：', en: ': ' } as const
