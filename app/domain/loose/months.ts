import { fold } from './clean.ts'
import { type Outcome, read, refuse } from './outcome.ts'

// Nothing on a list runs longer than twenty years.
const MONTHS_MAX = 240

const NUMERALS: readonly string[] = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二']
const DURATION =
  /^(?:约)?(\d+(?:\.\d+)?|十[一二]?|[一二两三四五六七八九半])\s*(个半)?(?:个)?(月|年|months?|years?|m|y)?(半)?(?:内|左右|以内)?$/iu

/** Reads how long something takes, in whole months: 12, 12个月, 1年, 1.5年, 半年, 一年半. */
export function monthsFrom(value: string | number): Outcome<number> {
  const text = fold(String(value))
  const found = DURATION.exec(text)
  if (!found?.[1]) return refuse('monthsUnreadable', { value: text })
  const inYears = /^(?:年|y)/iu.test(found[3] ?? '')
  const figure = countOf(found[1]) + (found[2] || found[4] ? 0.5 : 0)
  const months = inYears ? figure * 12 : figure
  if (!Number.isInteger(months)) return refuse('monthsUnreadable', { value: text })
  if (months < 1 || months > MONTHS_MAX) return refuse('monthsOutOfRange', { value: text, max: MONTHS_MAX })
  return read(months)
}

function countOf(word: string): number {
  if (word === '半') return 0.5
  if (word === '两') return 2
  const numeral = NUMERALS.indexOf(word)
  return numeral >= 0 ? numeral : Number(word)
}
