import type { ImportNoun } from '#app/domain/import/mapping.ts'
import { blankTemplate, type TemplateWords } from '#app/services/sheets/blank-template.server.ts'
import { withKind } from './kinds.server.ts'

/** The blank list of a kind, in a language, as a workbook. */
export function templateOf(noun: ImportNoun, locale: 'zh' | 'en', words: TemplateWords): Uint8Array {
  return withKind(noun, ({ listing }) => blankTemplate(listing, locale, words))
}
