import type { Budget } from '#app/domain/budget.ts'
import type { CapabilityRight } from '#app/domain/capability/right.ts'
import type { ScenarioState } from '#app/domain/scenario/lifecycle.ts'
import type {
  BidderQuestion,
  CooperationMode,
  District,
  Eligibility,
  Maturity,
  Opening,
  Stage,
  Wish,
} from '#app/domain/vocabulary.ts'
import { budgetWords } from './amounts.ts'
import { capabilitiesText } from './capabilities.ts'
import { capabilityListText } from './capability-list.ts'
import { listsText } from './lists.ts'
import type { Locale } from './locale.ts'
import { rightText } from './right.ts'
import { vocabularyText } from './vocabulary.ts'

/** The words of a file of scenarios: headers and codes. */
export function scenarioFileWords(locale: Locale) {
  const words = listsText[locale]
  const codes = vocabularyText[locale]
  const { code, title, agency, district, stage, tags, summary, requirement, openings, modes } = words
  const { budget, duration, consortium, closes, state, joint, eligibility, questions, contact } = words
  return {
    headers: {
      ...{ code, title, agency, district, stage, tags, summary, requirement, openings, modes },
      ...{ budget, duration, consortium, closes, state, joint, eligibility, questions, contact },
    },
    stage: (value: Stage) => codes.stage[value],
    district: (value: District | null) => (value ? codes.district[value] : codes.wholeCity),
    mode: (value: CooperationMode) => codes.mode[value],
    opening: ({ kind, note, quantity, conditions, period }: Opening) => {
      const said = [note, quantity, conditions, period].filter(Boolean).join(SEMICOLON[locale])
      return said ? `${codes.opening[kind]}${COLON[locale]}${said}` : codes.opening[kind]
    },
    eligibility: ({ kind, rule }: Eligibility) => `${codes.eligibility[kind]}${COLON[locale]}${rule}`,
    bidderQuestion: ({ question, kind, required }: BidderQuestion) =>
      `${question} [${[codes.answerKind[kind], required && words.requiredAnswer].filter(Boolean).join(COMMA[locale])}]`,
    budget: (value: Budget) => budgetWords(value, locale),
    state: (value: ScenarioState) => codes.scenarioState[value],
    yesNo: (value: boolean) => (value ? words.yes : words.no),
    comma: COMMA[locale],
  }
}

/** The words of a file of capabilities, offered now or frozen on a list. */
export function capabilityFileWords(locale: Locale) {
  const words = capabilitiesText[locale]
  const codes = vocabularyText[locale]
  const ip = rightText[locale]
  const { column, qualifications } = capabilityListText[locale]
  return {
    headers: { ...words.column, code: column.code, qualifications },
    district: (value: District | null) => (value ? codes.district[value] : ''),
    maturity: (value: Maturity) => codes.maturity[value],
    wish: (value: Wish) => codes.wish[value],
    right: ({ kind, title, number, state }: CapabilityRight) =>
      [ip.kind[kind], title, number, ip.state[state]].filter(Boolean).join(' '),
    yesNo: (value: boolean) => (value ? listsText[locale].yes : listsText[locale].no),
    comma: COMMA[locale],
  }
}

const COMMA = { zh: '、', en: ', ' } as const
const SEMICOLON = { zh: '；', en: '; ' } as const
const COLON = { zh: '：', en: ': ' } as const
