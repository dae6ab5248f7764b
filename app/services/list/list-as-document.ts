import type { FrozenScenario } from '#app/domain/scenario/frozen.ts'
import {
  lineOfFrozen,
  type ScenarioColumn,
  type ScenarioWords,
  scenarioTable,
} from '#app/services/catalogue/scenario-sheet.ts'
import type { DocumentEntry, DocumentToWrite, Fact } from '#app/services/documents/document-to-write.ts'
import type { CellToWrite } from '#app/services/sheets/sheet-to-write.ts'

/** A published list as it was frozen. */
export interface PublishedList {
  code: string
  title: string
  intro: string
  frozen: FrozenScenario[]
}

/** The words of its document besides those of the file of scenarios. */
export interface ListDocumentWords extends Omit<DocumentToWrite, 'code' | 'title' | 'intro' | 'entries'> {
  targets: string
  target: (target: FrozenScenario['targets'][number]) => string
  deadline: (closesAt: Date) => string
}

const LONG: readonly ScenarioColumn[] = ['summary', 'requirement', 'openings', 'eligibility', 'questions']
const SHORT: readonly ScenarioColumn[] = [
  ...(['agency', 'joint', 'district', 'stage', 'tags', 'modes', 'budget'] as const),
  ...(['duration', 'consortium', 'closes', 'contact'] as const),
]
const HEADINGS: readonly ScenarioColumn[] = ['code', 'title', 'state']

/** A published list as a document, a scenario an entry, from what was frozen and nothing else. */
export function listAsDocument(
  { code, title, intro, frozen }: PublishedList,
  words: ListDocumentWords,
  file: ScenarioWords,
): DocumentToWrite {
  const { targets, target, deadline, ...own } = words
  const factsOf = (scenario: FrozenScenario, leaveOut: readonly ScenarioColumn[]) => {
    const { columns, rows } = scenarioTable([lineOfFrozen(scenario)], file, [...HEADINGS, ...leaveOut])
    return columns.map(({ header }, at): Fact => [header, cellText(rows[0]?.[at] ?? null, deadline)])
  }
  const entryOf = (scenario: FrozenScenario): DocumentEntry => ({
    code: scenario.code,
    title: scenario.title,
    facts: factsOf(scenario, LONG),
    sections: [...factsOf(scenario, SHORT), [targets, scenario.targets.map(target).join('\n')]],
  })
  return { ...own, code, title, intro, entries: frozen.map(entryOf) }
}

function cellText(cell: CellToWrite, deadline: (closesAt: Date) => string): string {
  if (cell instanceof Date) return deadline(cell)
  return cell === null ? '' : String(cell)
}
