import { FITTING_SCORE } from '../match/score.ts'
import { DISTRICTS, type District, STAGES, type Stage } from '../vocabulary.ts'

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

const PATH = '/curator/suggestions'
const WORD_MAX = 60

/** Reads the address; what cannot be meant is left out. */
export function suggestionQueryOf(params: URLSearchParams): SuggestionQuery {
  const page = params.get('page') ?? ''
  return {
    tag: word(params, 'tag'),
    agency: word(params, 'agency'),
    district: DISTRICTS.find((one) => one === params.get('district')) ?? '',
    stage: STAGES.find((one) => one === params.get('stage')) ?? '',
    least: LEAST_SCORES.find((score) => String(score) === params.get('least')) ?? FITTING_SCORE,
    needsAlone: params.get('needs') === 'alone',
    companiesAlone: params.get('companies') === 'alone',
    sort: SUGGESTION_SORTS.find((one) => one === params.get('sort')) ?? 'score',
    page: /^\d{1,4}$/.test(page) ? Math.max(1, Number(page)) : 1,
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
  const search = suggestionSearch(query, change)
  return search ? `${PATH}?${search}` : PATH
}

function word(params: URLSearchParams, name: string): string {
  return (params.get(name) ?? '').trim().slice(0, WORD_MAX)
}
