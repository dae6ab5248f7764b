import type { FieldErrors, FormValues } from '../form.ts'
import type { HandMapping } from '../listing/headers.ts'
import type { ResolveTag } from '../listing/tag-words.ts'
import { textAt } from '../scenario/rows.ts'
import type { ImportMapping } from './mapping.ts'
import { numberedFields } from './numbered-fields.ts'

/**
 * The form in which columns and words are settled. Sheets and words are numbered: `sheet[0]` is a sheet's name,
 * `sheet[0].header` the row of its headers, `sheet[0].column.C` what its column C holds, `sheet[0].unit` the yuan per
 * unit of bare amounts; `word[0]` is a word, `word[0].tag` the tag for it, `word[0].keep` that it stays as it is.
 */
export type SettledForm = FormValues

/** What the form says, and the words that it leaves open; or what is wrong with it. */
export type Settled = { ok: true; mapping: ImportMapping; undecided: string[] } | { ok: false; errors: FieldErrors }

/** Reads the form. A tag is named in any of its words, as long as they stand for that one alone. */
export function settledFrom(form: SettledForm, resolve: ResolveTag): Settled {
  const mapped = numberedFields(form, 'sheet').map(([at, name]) => [name, handMapping(form, at)] as const)
  const sheets = Object.fromEntries(mapped.filter(([, hand]) => isMeant(hand)))
  const tags: Record<string, string | null> = {}
  const undecided: string[] = []
  const errors: FieldErrors = {}
  for (const [at, word] of numberedFields(form, 'word')) {
    const typed = textAt(form, `word[${at}].tag`).trim()
    const ids = typed ? (resolve(typed)?.ids ?? []) : []
    const [id] = ids
    if (typed && (!id || ids.length > 1)) errors[`word[${at}].tag`] = [`tagNotFound:${typed}`]
    else if (id) tags[word] = id
    else if (textAt(form, `word[${at}].keep`)) tags[word] = null
    else undecided.push(word)
  }
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, mapping: { sheets, tags }, undecided }
}

function handMapping(form: SettledForm, at: string): HandMapping {
  const prefix = `sheet[${at}].column.`
  const columns = Object.keys(form)
    .filter((name) => name.startsWith(prefix))
    .map((name) => [name.slice(prefix.length), textAt(form, name)] as const)
    .filter(([letter]) => /^[A-Z]{1,3}$/u.test(letter))
  const header = Number(textAt(form, `sheet[${at}].header`))
  const unit = Number(textAt(form, `sheet[${at}].unit`))
  return {
    columns: Object.fromEntries(columns.map(([letter, field]) => [letter, field || null])),
    ...(Number.isSafeInteger(header) && header > 0 ? { headerRow: header } : {}),
    ...(unit === 1 || unit === 10_000 ? { yuanPerUnit: unit } : {}),
  }
}

/** A sheet without a header of its own is left alone until one of its columns is named. */
function isMeant({ columns, headerRow }: HandMapping): boolean {
  return headerRow === undefined || Object.values(columns).some((field) => field !== null)
}
