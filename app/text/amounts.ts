import type { Budget } from '#app/domain/budget.ts'
import type { Locale } from './locale.ts'
import { vocabularyText } from './vocabulary.ts'

const TEN_THOUSAND = 10_000

/** 300–800 万元, 约 500 万元, 不超过 150 万元, 面议: a budget in the words of an office. */
export function budgetWords({ kind, minYuan, maxYuan }: Budget, locale: Locale): string {
  const words = vocabularyText[locale].budgetKind
  if (kind === 'negotiable' || kind === 'unstated') return words[kind]
  if (kind === 'range') return `${amount(minYuan)}–${amount(maxYuan)} ${UNIT[locale]}`
  if (kind === 'amount') return `${amount(maxYuan)} ${UNIT[locale]}`
  return `${words[kind]} ${amount(maxYuan)} ${UNIT[locale]}`
}

/** One amount in yuan, as 万元. */
export function yuanWords(yuan: number, locale: Locale): string {
  return `${amount(yuan)} ${UNIT[locale]}`
}

const UNIT = { zh: '万元', en: '× CNY 10,000' } as const

function amount(yuan: number | null): string {
  return ((yuan ?? 0) / TEN_THOUSAND).toLocaleString('en-US', { maximumFractionDigits: 4 })
}
