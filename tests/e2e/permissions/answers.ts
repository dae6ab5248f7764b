import type { APIRequestContext, APIResponse } from '@playwright/test'
import { cellsOf } from '#tests/support/truth-table.ts'
import type { Persona } from './personas.ts'
import type { Places } from './places.ts'

/**
 * y: served; i: sent to sign in; f: forbidden; n: not found; s: not in this state. A number is what no row expects.
 * A dash stands for a deed that the person may do: it is not asked, because it would act.
 */
export type Verdict = string
const LETTERS: Record<number, Verdict> = { 403: 'f', 404: 'n', 409: 's' }

export function verdictOf(answer: APIResponse): Verdict {
  const status = answer.status()
  if (status === 302 && answer.headers().location?.startsWith('/sign-in')) return 'i'
  return LETTERS[status] ?? (status < 400 ? 'y' : String(status))
}

/** What no form asks for and no schema takes: whoever may not do a deed is refused before it is read. */
const NONSENSE = { note: '言'.repeat(5000), website: '不是网址', reason: '无', key: '!', role: '!', decision: '!' }

/** Sends a deed with nonsense in its form. */
export function post(request: APIRequestContext, path: string, headers: Record<string, string>) {
  return request.post(path, { form: NONSENSE, headers, maxRedirects: 0 })
}

/** The addresses of a table, as drawn. */
export function addressesOf(table: string): string[] {
  return [...new Set(cellsOf(table).map(({ row }) => row))]
}

/** What a table says about one person: the address as drawn, and the letter. */
export function columnOf(table: string, persona: Persona): { row: string; expected: Verdict }[] {
  return cellsOf(table)
    .filter(({ column }) => column === persona)
    .map(({ row, value }) => ({ row, expected: value }))
}

/** The address of a row, with the records in their places. */
export function addressAt(row: string, places: Places): string {
  return row.replace(/\{(\w+)\}/g, (_, name: string) => {
    const id = places[name]
    if (!id) throw new Error(`${row} speaks of a place that nothing stands for`)
    return id
  })
}

/** Does something with every element, a few at a time, and gives the results in their order. */
export async function inTurns<T, R>(all: readonly T[], work: (one: T) => Promise<R>, width = 6): Promise<R[]> {
  const results: R[] = []
  for (let at = 0; at < all.length; at += width) {
    results.push(...(await Promise.all(all.slice(at, at + width).map(work))))
  }
  return results
}
