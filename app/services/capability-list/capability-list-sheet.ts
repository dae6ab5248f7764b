import { caseText } from '#app/domain/capability/case.ts'
import type { CapabilityRight } from '#app/domain/capability/right.ts'
import type { FrozenCapability } from '#app/domain/capability-list/frozen.ts'
import type { District, Maturity, Wish } from '#app/domain/vocabulary.ts'
import type { CellToWrite, ColumnToWrite } from '#app/services/sheets/sheet-to-write.ts'

const COLUMNS = {
  code: 20,
  title: 34,
  company: 28,
  verified: 12,
  district: 10,
  qualifications: 30,
  tags: 28,
  text: 70,
  maturity: 14,
  cases: 50,
  rights: 40,
  wishes: 24,
} as const
export type ListedColumn = keyof typeof COLUMNS

/** How the codes of a frozen capability are worded in a file. */
export interface ListedWords {
  headers: Record<ListedColumn, string>
  district: (district: District | null) => string
  maturity: (maturity: Maturity) => string
  wish: (wish: Wish) => string
  right: (right: CapabilityRight) => string
  yesNo: (value: boolean) => string
  comma: string
}

/** The columns and cells of a file of a published capability list: what was frozen on its day. */
export function capabilityListTable(frozen: readonly FrozenCapability[], words: ListedWords) {
  const keys = Object.keys(COLUMNS) as ListedColumn[]
  const columns = keys.map((key): ColumnToWrite => ({ header: words.headers[key], width: COLUMNS[key] }))
  return { columns, rows: frozen.map((one) => keys.map((key) => cellsOf(one, words)[key])) }
}

function cellsOf(one: FrozenCapability, words: ListedWords): Record<ListedColumn, CellToWrite> {
  return {
    code: one.code,
    title: one.title,
    company: one.companyName,
    verified: words.yesNo(one.verified),
    district: words.district(one.district),
    qualifications: one.qualifications.join(words.comma),
    tags: one.tags.join(words.comma),
    text: one.text,
    maturity: one.maturity && words.maturity(one.maturity),
    cases: one.cases.map(caseText).join('\n'),
    rights: one.rights.map(words.right).join('\n'),
    wishes: one.wishes.map(words.wish).join(words.comma),
  }
}
