import type { Opening, Target } from '../vocabulary.ts'
import type { ReviewPoint } from './checklist.ts'

/** What a machine noticed about a point of the checklist; the reviewer decides what it means. `word` is quoted. */
export interface ReviewHint {
  point: ReviewPoint
  hint: HintCode
  word: string
}
export type HintCode =
  | 'short'
  | 'noFigure'
  | 'noTarget'
  | 'targetWithoutNumber'
  | 'personalData'
  | 'dataWithoutConditions'
  | 'company'
  | 'brandWord'

/** What of a scenario is looked at. */
export interface Judged {
  title: string
  summary: string
  requirement: string
  note: string
  openings: readonly Opening[]
  targets: readonly Target[]
}

/** A need told in fewer characters says little of what is the matter. */
const SHORT = 40
const BRAND = /指定品牌|品牌|型号|原厂|独家|唯一供应商|brand|model no/giu
const PERSONAL = /病历|身份证|人脸|手机号|个人信息|住址|指纹|生物特征|personal data/giu

/** Everything a machine notices in a scenario, point by point. `companies` are the names of the site's companies. */
export function hintsFor(scenario: Judged, companies: Iterable<string>): ReviewHint[] {
  const { title, summary, requirement, note, openings, targets } = scenario
  const opened = openings.flatMap(({ note: what, conditions = '' }) => [what, conditions])
  const text = [title, summary, requirement, note, ...opened, ...targets.map(({ method }) => method)].join('\n')
  const about = (point: ReviewPoint, hint: HintCode, words: readonly string[]): ReviewHint[] =>
    [...new Set(words)].map((word) => ({ point, hint, word }))
  const told = `${summary}${requirement}`
  return [
    ...about('realNeed', 'short', told.length < SHORT ? [''] : []),
    ...about('realNeed', 'noFigure', hasNumber(told) ? [] : ['']),
    ...about('measurable', 'noTarget', targets.length === 0 ? [''] : []),
    ...about(
      'measurable',
      'targetWithoutNumber',
      targets.filter(({ target }) => !hasNumber(target)).map(({ metric }) => metric),
    ),
    ...about('mayOpen', 'personalData', text.match(PERSONAL) ?? []),
    ...about(
      'mayOpen',
      'dataWithoutConditions',
      openings.filter(({ kind, conditions }) => kind === 'data' && !conditions).map((row) => row.note),
    ),
    ...about('namesNoVendor', 'company', companiesIn(text, companies)),
    ...about('namesNoVendor', 'brandWord', text.match(BRAND) ?? []),
  ]
}

/** The companies that a text names, whole or by the short name that stands in theirs. */
export function companiesIn(text: string, companies: Iterable<string>): string[] {
  const found: string[] = []
  for (const name of companies) {
    if (text.includes(name) || isNamedShort(text, name)) found.push(name)
  }
  return found
}

/** Shorter ones are also plain words. */
const SHORT_NAME_MIN = 3

function isNamedShort(text: string, name: string): boolean {
  const core = name
    .replace(/[（(].*?[）)]/gu, '')
    .replace(/^(浙江省?|杭州市?)/u, '')
    .replace(/(股份|集团|有限责任|有限|科技|技术|公司)+$/u, '')
  return core.length >= SHORT_NAME_MIN && text.includes(core)
}

function hasNumber(text: string): boolean {
  return /[\d０-９零〇一二两三四五六七八九十百千万亿半]/u.test(text)
}
