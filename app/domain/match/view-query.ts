import { WHOLE_CITY } from '../catalogue/scenario-facets.ts'
import { DISTRICTS, type District } from '../vocabulary.ts'

/** Which pair is looked at: a scenario's code and a company's id. */
export interface PairKey {
  code: string
  companyId: string
}

/** A pair as an address and a form name it. */
export function pairWord({ code, companyId }: PairKey): string {
  return `${code}~${companyId}`
}

/** The pair that such a word names; null when it names none. */
export function pairFrom(word: string): PairKey | null {
  const [code, companyId, ...rest] = word.split('~')
  return code && companyId && rest.length === 0 ? { code: code.toUpperCase(), companyId } : null
}

/** What the matching view shows; everything is in its address. */
export interface MatchingQuery {
  /** A tag's id, name or alias. */
  tag: string | null
  scenario: string | null
  company: string | null
  /** An agency's id: all that it needs. */
  agency: string | null
  /** Narrows the needs of a tag or an agency to those of a district, or of none in particular. */
  district: District | typeof WHOLE_CITY | null
  pair: PairKey | null
  /** Words for the other side of a pair: a company of the scenario, or a scenario of the company. */
  against: string | null
  /** Nothing but needs without a company and companies without a need. */
  gaps: boolean
  /** Every published scenario, also those that have found their company. */
  all: boolean
  page: number
}

const PATH = '/matching'
const PLACES = [...DISTRICTS, WHOLE_CITY] as const
const PAIR_ANCHOR = '#pair'
const WORD_MAX = 60
const PAGE_MAX = 1000

/** Reads the address; what cannot be meant is left out. A scenario goes before a company, an agency and a tag. */
export function matchingQueryOf(params: URLSearchParams): MatchingQuery {
  const scenario = wordOf(params, 'scenario')?.toUpperCase() ?? null
  const company = scenario ? null : wordOf(params, 'company')
  const agency = scenario || company ? null : wordOf(params, 'agency')
  const one = scenario ?? company
  return {
    tag: one || agency ? null : wordOf(params, 'tag'),
    scenario,
    company,
    agency,
    district: one ? null : (PLACES.find((place) => place === params.get('district')) ?? null),
    pair: pairFrom(wordOf(params, 'pair') ?? ''),
    against: one ? wordOf(params, 'against') : null,
    gaps: params.get('only') === 'gaps',
    all: params.get('scope') === 'all',
    page: pageOf(params.get('page')),
  }
}

/** The address of a view; what is given changes it, and a changed choice starts without a pair on its first page. */
export function matchingAddress(query: MatchingQuery, change: Partial<MatchingQuery> = {}): string {
  const { tag, scenario, company, agency, district, pair, against, gaps, all, page } = {
    ...query,
    ...fresh(change),
    ...change,
  }
  const params = new URLSearchParams()
  if (tag) params.set('tag', tag)
  if (scenario) params.set('scenario', scenario)
  if (company) params.set('company', company)
  if (agency) params.set('agency', agency)
  if (district) params.set('district', district)
  if (gaps) params.set('only', 'gaps')
  if (all) params.set('scope', 'all')
  if (page > 1) params.set('page', String(page))
  if (against) params.set('against', against)
  if (pair) params.set('pair', pairWord(pair))
  const search = params.toString()
  return `${PATH}${search && `?${search}`}${change.pair ? PAIR_ANCHOR : ''}`
}

/** The matching view of one thing: everything else as it is at first. */
export function matchingLink(change: Partial<MatchingQuery>): string {
  return matchingAddress(NOTHING, change)
}

/** One pair in full, among the companies that come nearest to its need. */
export function matchingPairLink(pair: PairKey): string {
  return matchingLink({ scenario: pair.code, pair })
}

const NOTHING: MatchingQuery = {
  tag: null,
  scenario: null,
  company: null,
  agency: null,
  district: null,
  pair: null,
  against: null,
  gaps: false,
  all: false,
  page: 1,
}

function fresh(change: Partial<MatchingQuery>): Partial<MatchingQuery> {
  const settled = { pair: null, against: null }
  const begun = { tag: null, scenario: null, company: null, agency: null, ...settled, gaps: false, page: 1 }
  if ('tag' in change || 'agency' in change) return begun
  if ('scenario' in change || 'company' in change) return { ...begun, district: null }
  if ('gaps' in change || 'all' in change || 'district' in change) return { ...settled, page: 1 }
  return 'page' in change ? settled : 'pair' in change ? { against: null } : {}
}

function wordOf(params: URLSearchParams, name: string): string | null {
  const word = params.get(name)?.trim().slice(0, WORD_MAX)
  return word || null
}

function pageOf(typed: string | null): number {
  return /^\d{1,4}$/.test(typed ?? '') ? Math.min(Math.max(Number(typed), 1), PAGE_MAX) : 1
}
