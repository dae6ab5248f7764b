import { MATCH_STATES, type MatchState } from './lifecycle.ts'
import { ACTIVE_MATCH_STATES } from './stalled.ts'

/** What the curator's table of matches is narrowed to; everything is in its address. */
export interface MatchTableQuery {
  state: MatchState | 'active' | 'any'
  /** A person's id; empty for everybody. */
  owner: string
  stalled: boolean
  /** A tag's id, name or alias as typed. */
  tag: string
  page: number
}

const STATE_CHOICES = ['active', 'any', ...MATCH_STATES] as const
const WORD_MAX = 60

/** Reads the address; what cannot be meant is left out. */
export function matchTableQueryOf(params: URLSearchParams): MatchTableQuery {
  const page = params.get('page') ?? ''
  return {
    state: STATE_CHOICES.find((state) => state === params.get('state')) ?? 'active',
    owner: (params.get('owner') ?? '').trim().slice(0, WORD_MAX),
    stalled: params.get('stalled') === 'yes',
    tag: (params.get('tag') ?? '').trim().slice(0, WORD_MAX),
    page: /^\d{1,4}$/.test(page) ? Math.max(1, Number(page)) : 1,
  }
}

/** The address of the table with these choices. */
export function matchTableAddress({ state, owner, stalled, tag, page }: MatchTableQuery): string {
  const params = new URLSearchParams()
  if (state !== 'active') params.set('state', state)
  if (owner) params.set('owner', owner)
  if (stalled) params.set('stalled', 'yes')
  if (tag) params.set('tag', tag)
  if (page > 1) params.set('page', String(page))
  const search = params.toString()
  return `/curator/matches${search && `?${search}`}`
}

/** The states that a choice stands for; null for all. */
export function statesOf(state: MatchTableQuery['state']): readonly MatchState[] | null {
  return state === 'any' ? null : state === 'active' ? ACTIVE_MATCH_STATES : [state]
}
