import type { ImportNoun } from '#app/domain/import/mapping.ts'
import type { Column } from '#app/domain/listing/column.ts'
import {
  blankTemplate,
  filledTemplate,
  headerOf,
  type TemplateWords,
} from '#app/services/sheets/blank-template.server.ts'
import { withKind } from './kinds.server.ts'

/** A list of records that are there, by the fields of its columns, to be changed and brought in again. */
export function filledTemplateOf(
  noun: ImportNoun,
  locale: 'zh' | 'en',
  words: TemplateWords,
  rows: readonly Readonly<Record<string, string>>[],
): Uint8Array {
  return withKind(noun, ({ listing }) => filledTemplate(listing, locale, words, rows))
}

/** The columns that such a list asks for, with what stands above them. */
export function templateColumnsOf(noun: ImportNoun, locale: 'zh' | 'en'): { field: string; header: string }[] {
  return withKind(noun, ({ listing }) => {
    const columns: readonly Column<string>[] = listing.columns
    return columns.flatMap((column) =>
      column.field && !column.ofRecords ? [{ field: column.field, header: headerOf(column, locale) }] : [],
    )
  })
}

/** The blank list of a kind, in a language, as a workbook. */
export function templateOf(noun: ImportNoun, locale: 'zh' | 'en', words: TemplateWords): Uint8Array {
  return withKind(noun, ({ listing }) => blankTemplate(listing, locale, words))
}
