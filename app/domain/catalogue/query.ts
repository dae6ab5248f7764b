import type { Chosen } from './facets.ts'

/** Longer search texts are cut: nobody types them, and the engine should not read them. */
export const SEARCH_TEXT_MAX = 200
/** More values of one facet than any page offers. */
const VALUES_MAX = 60
const PAGE_MAX = 100_000

/** What is asked of a list: the whole of it is in the address, so that every state can be shared. */
export interface ListQuery<Key extends string, Sort extends string> {
  q: string
  chosen: Chosen<Key>
  /** Null: the list's own order. */
  sort: Sort | null
  /** From 1. */
  page: number
}

/** Reads a query from an address; whatever makes no sense counts as not given. */
export function queryFrom<Key extends string, Sort extends string>(
  params: URLSearchParams,
  keys: readonly Key[],
  sorts: readonly Sort[],
): ListQuery<Key, Sort> {
  const chosen = {} as Chosen<Key>
  for (const key of keys) chosen[key] = valuesOf(params, key)
  return {
    q: searchText(params.get('q')),
    chosen,
    sort: sorts.find((sort) => sort === params.get('sort')) ?? null,
    page: pageFrom(params.get('page')),
  }
}

/** The address of a query on a page of this path; defaults are left out, the order is always the same. */
export function addressOf<Key extends string, Sort extends string>(path: string, query: ListQuery<Key, Sort>): string {
  const params = new URLSearchParams()
  if (query.q) params.set('q', query.q)
  for (const [key, values] of Object.entries<readonly string[]>(query.chosen)) {
    for (const value of values) params.append(key, value)
  }
  if (query.sort) params.set('sort', query.sort)
  if (query.page > 1) params.set('page', String(query.page))
  const search = params.toString()
  return search ? `${path}?${search}` : path
}

/** The query with one value of a facet put in or taken out, from its first page. */
export function toggled<Key extends string, Sort extends string>(
  query: ListQuery<Key, Sort>,
  key: Key,
  value: string,
): ListQuery<Key, Sort> {
  const before = query.chosen[key]
  const after = before.includes(value) ? before.filter((own) => own !== value) : [...before, value]
  return { ...query, chosen: { ...query.chosen, [key]: after }, page: 1 }
}

/** Whether anything narrows the list. */
export function isNarrowed<Key extends string, Sort extends string>(query: ListQuery<Key, Sort>): boolean {
  return query.q !== '' || Object.values<readonly string[]>(query.chosen).some((values) => values.length > 0)
}

/** What somebody typed into a search box: one line, no control characters, cut to what can be meant. */
export function searchText(typed: string | null): string {
  const line = (typed ?? '').slice(0, 2 * SEARCH_TEXT_MAX).replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ')
  return Array.from(line.trim()).slice(0, SEARCH_TEXT_MAX).join('').trim()
}

function valuesOf(params: URLSearchParams, key: string): string[] {
  const values = params.getAll(key).map((value) => searchText(value))
  return [...new Set(values.filter((value) => value !== ''))].slice(0, VALUES_MAX)
}

function pageFrom(typed: string | null): number {
  const page = /^\d{1,6}$/.test(typed ?? '') ? Number(typed) : 1
  return Math.min(Math.max(page, 1), PAGE_MAX)
}
