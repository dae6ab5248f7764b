import { caseText } from '#app/domain/capability/case.ts'
import type { CapabilityRight } from '#app/domain/capability/right.ts'
import type { FrozenCapability } from '#app/domain/capability-list/frozen.ts'
import type { CapabilityEntry } from '#app/domain/catalogue/entry.ts'
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
  published: 18,
} as const
export type CapabilityColumn = keyof typeof COLUMNS

/** How the codes of a capability are worded in a file. */
export interface CapabilityWords {
  headers: Record<CapabilityColumn, string>
  district: (district: District | null) => string
  maturity: (maturity: Maturity) => string
  wish: (wish: Wish) => string
  right: (right: CapabilityRight) => string
  yesNo: (value: boolean) => string
  comma: string
}

/** A capability as a row of a file: its tags by name. */
export type CapabilityLine = Omit<CapabilityEntry, 'tagIds' | 'under' | 'freeTags'> & { tags: string[] }

/** What is told of a capability as it is offered, and as it was frozen on a list. */
type Told = Pick<CapabilityLine & FrozenCapability, keyof CapabilityLine & keyof FrozenCapability> &
  Partial<Pick<CapabilityLine, 'publishedAt'> & Pick<FrozenCapability, 'code' | 'qualifications'>>

/** The columns and cells of a file of capabilities as they are offered. */
export function capabilityTable(lines: readonly CapabilityLine[], words: CapabilityWords) {
  return tableOf(lines, words, ['code', 'qualifications'])
}

/** The columns and cells of a file of a published capability list: what was frozen on its day. */
export function capabilityListTable(
  frozen: readonly FrozenCapability[],
  words: CapabilityWords,
  leaveOut: readonly CapabilityColumn[] = [],
) {
  return tableOf(frozen, words, ['published', ...leaveOut])
}

function tableOf(lines: readonly Told[], words: CapabilityWords, leaveOut: readonly CapabilityColumn[]) {
  const keys = (Object.keys(COLUMNS) as CapabilityColumn[]).filter((key) => !leaveOut.includes(key))
  const columns = keys.map((key): ColumnToWrite => ({ header: words.headers[key], width: COLUMNS[key] }))
  const rows = lines.map((line) => {
    const cells = cellsOf(line, words)
    return keys.map((key) => cells[key])
  })
  return { columns, rows }
}

function cellsOf(line: Told, words: CapabilityWords): Record<CapabilityColumn, CellToWrite> {
  return {
    code: line.code ?? null,
    title: line.title,
    company: line.companyName,
    verified: words.yesNo(line.verified),
    district: words.district(line.district),
    qualifications: line.qualifications?.join(words.comma) ?? null,
    tags: line.tags.join(words.comma),
    text: line.text,
    maturity: line.maturity && words.maturity(line.maturity),
    cases: line.cases.map(caseText).join('\n'),
    rights: line.rights.map(words.right).join('\n'),
    wishes: line.wishes.map(words.wish).join(words.comma),
    published: line.publishedAt ?? null,
  }
}
