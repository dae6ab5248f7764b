import { rounded } from './arithmetic.ts'

/** A figure or a word of a line of the report. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value }

/** Prints one object as one line on standard output; numbers are rounded to four digits. */
export function line(name: string, values: Record<string, Value>) {
  process.stdout.write(`${JSON.stringify({ name, ...(roundedIn(values) as Record<string, Value>) })}\n`)
}

/** Tells whoever is waiting how far it is, on standard error. */
export function progress(words: string) {
  process.stderr.write(`${words}\n`)
}

function roundedIn(value: Value): Value {
  if (typeof value === 'number') return Number.isInteger(value) ? value : rounded(value)
  if (Array.isArray(value)) return value.map(roundedIn)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, roundedIn(inner)]))
}
