import { MATCH_ORIGINS, MATCH_STATES, type MatchOrigin, type MatchState } from '../match/lifecycle.ts'
import { ACTIVE_MATCH_STATES } from '../match/stalled.ts'
import { addressOf, choiceIn, pageIn, wordIn } from './address.ts'

export const DESK_VIEWS = ['table', 'board'] as const
export const DUE_CHOICES = ['overdue', 'week', 'later', 'unset'] as const
export const SCORE_BANDS = ['high', 'middle', 'low', 'unscored'] as const
export const DESK_SORTS = ['silent', 'due', 'score', 'newest'] as const
export type DeskView = (typeof DESK_VIEWS)[number]
export type Due = (typeof DUE_CHOICES)[number]
export type ScoreBand = (typeof SCORE_BANDS)[number]
export type DeskSort = (typeof DESK_SORTS)[number]

/** In place of a person's id: pairs that nobody owns. */
export const NOBODY = 'nobody'

/** What the match desk shows; everything is in its address. An empty text leaves a choice open. */
export interface DeskQuery {
  view: DeskView
  state: MatchState | 'active' | 'any'
  /** A person's id, or `NOBODY`. */
  owner: string
  stalled: boolean
  /** A tag's id, name or alias as typed. */
  tag: string
  agency: string
  /** Words of the need's code and title or of either side's name. */
  q: string
  origin: MatchOrigin | ''
  due: Due | ''
  score: ScoreBand | ''
  sort: DeskSort
  page: number
}

const STATE_CHOICES = ['active', 'any', ...MATCH_STATES] as const
const PAGE_MAX = 4000

/** Reads the address; what cannot be meant is left out. */
export function deskQueryOf(params: URLSearchParams): DeskQuery {
  return {
    view: choiceIn(params, 'view', DESK_VIEWS) ?? 'table',
    state: choiceIn(params, 'state', STATE_CHOICES) ?? 'active',
    owner: wordIn(params, 'owner'),
    stalled: params.get('stalled') === 'yes',
    tag: wordIn(params, 'tag'),
    agency: wordIn(params, 'agency'),
    q: wordIn(params, 'q'),
    origin: choiceIn(params, 'origin', MATCH_ORIGINS) ?? '',
    due: choiceIn(params, 'due', DUE_CHOICES) ?? '',
    score: choiceIn(params, 'score', SCORE_BANDS) ?? '',
    sort: choiceIn(params, 'sort', DESK_SORTS) ?? 'silent',
    page: pageIn(params, PAGE_MAX),
  }
}

/** The desk without a filter. */
export const WHOLE_DESK: DeskQuery = deskQueryOf(new URLSearchParams())

/** The search part of the desk's address with these choices; what is given changes them and goes to the first page. */
export function deskSearch(query: DeskQuery, change: Partial<DeskQuery> = {}): string {
  const next = { ...query, page: 1, ...change }
  const params = new URLSearchParams()
  if (next.view !== 'table') params.set('view', next.view)
  if (next.state !== 'active') params.set('state', next.state)
  for (const key of ['owner', 'tag', 'agency', 'q', 'origin', 'due', 'score'] as const)
    if (next[key]) params.set(key, next[key])
  if (next.stalled) params.set('stalled', 'yes')
  if (next.sort !== 'silent') params.set('sort', next.sort)
  if (next.page > 1) params.set('page', String(next.page))
  return params.toString()
}

/** The address of the desk with these choices. */
export function deskAddress(query: DeskQuery, change: Partial<DeskQuery> = {}): string {
  return addressOf('matches', deskSearch(query, change))
}

/** The states that a choice stands for, in the order of the pipeline. */
export function statesOf(state: DeskQuery['state']): readonly MatchState[] {
  return state === 'any' ? MATCH_STATES : state === 'active' ? ACTIVE_MATCH_STATES : [state]
}

/** How many of the choices beyond state and order narrow the desk: what a folded filter says of itself. */
export function narrowings(query: DeskQuery): number {
  const texts = [query.owner, query.tag, query.agency, query.q, query.origin, query.due, query.score]
  return texts.filter(Boolean).length + (query.stalled ? 1 : 0)
}
