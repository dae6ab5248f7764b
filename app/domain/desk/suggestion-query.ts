import { FITTING_SCORE } from '../match/score.ts'
import { DISTRICTS, type District, STAGES, type Stage } from '../vocabulary.ts'
import { addressOf, choiceIn, pageIn, wordIn } from './address.ts'

/** The lowest scores that can be asked for; below the first nothing counts as fitting. */
export const LEAST_SCORES = [FITTING_SCORE, 50, 60, 70, 80] as const
export const SUGGESTION_SORTS = ['score', 'deadline'] as const
export type SuggestionSort = (typeof SUGGESTION_SORTS)[number]

/** What the suggestions are narrowed to; everything is in their address. An empty text leaves a choice open. */
export interface SuggestionQuery {
  /** A tag's id, name or alias as typed. */
  tag: string
  agency: string
  district: District | ''
  stage: Stage | ''
  least: (typeof LEAST_SCORES)[number]
  /** Only needs that were never brought together with anybody. */
  needsAlone: boolean
  /** Only companies that were never brought together with anybody. */
  companiesAlone: boolean
  sort: SuggestionSort
  page: number
}

/** Reads the address; what cannot be meant is left out. */
export function suggestionQueryOf(params: URLSearchParams): SuggestionQuery {
  return {
    tag: wordIn(params, 'tag'),
    agency: wordIn(params, 'agency'),
    district: choiceIn(params, 'district', DISTRICTS) ?? '',
    stage: choiceIn(params, 'stage', STAGES) ?? '',
    least: LEAST_SCORES.find((score) => String(score) === params.get('least')) ?? FITTING_SCORE,
    needsAlone: params.get('needs') === 'alone',
    companiesAlone: params.get('companies') === 'alone',
    sort: choiceIn(params, 'sort', SUGGESTION_SORTS) ?? 'score',
    page: pageIn(params),
  }
}

/** The search part of the address of these suggestions; what is given changes it and goes to the first page. */
export function suggestionSearch(query: SuggestionQuery, change: Partial<SuggestionQuery> = {}): string {
  const next = { ...query, page: 1, ...change }
  const params = new URLSearchParams()
  for (const key of ['tag', 'agency', 'district', 'stage'] as const) if (next[key]) params.set(key, next[key])
  if (next.least !== FITTING_SCORE) params.set('least', String(next.least))
  if (next.needsAlone) params.set('needs', 'alone')
  if (next.companiesAlone) params.set('companies', 'alone')
  if (next.sort !== 'score') params.set('sort', next.sort)
  if (next.page > 1) params.set('page', String(next.page))
  return params.toString()
}

/** The address of these suggestions. */
export function suggestionAddress(query: SuggestionQuery, change: Partial<SuggestionQuery> = {}): string {
  return addressOf('suggestions', suggestionSearch(query, change))
}
