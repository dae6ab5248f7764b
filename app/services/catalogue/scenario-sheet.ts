import type { Budget } from '#app/domain/budget.ts'
import type { FrozenScenario } from '#app/domain/scenario/frozen.ts'
import type { ScenarioState } from '#app/domain/scenario/lifecycle.ts'
import type { BidderQuestion, CooperationMode, District, Eligibility, Opening, Stage } from '#app/domain/vocabulary.ts'
import type { CellToWrite, ColumnToWrite } from '#app/services/sheets/sheet-to-write.ts'

/** A scenario as a row of a file. */
export interface ScenarioLine {
  code: string
  title: string
  agencyName: string
  jointAgencies: string[]
  district: District | null
  stage: Stage | null
  tags: string[]
  summary: string
  requirement: string
  openings: Opening[]
  eligibility: Eligibility[]
  bidderQuestions: BidderQuestion[]
  modes: CooperationMode[]
  budget: Budget
  durationMonths: number | null
  closesAt: Date | null
  state: ScenarioState | null
  consortiumAllowed: boolean | null
  /** Null unless everybody may read it. */
  contact: { name: string; phone: string } | null
}

/** How the codes of a scenario are worded in a file. */
export interface ScenarioWords {
  headers: Record<ScenarioColumn, string>
  stage: (stage: Stage) => string
  district: (district: District | null) => string
  mode: (mode: CooperationMode) => string
  opening: (opening: Opening) => string
  eligibility: (row: Eligibility) => string
  bidderQuestion: (row: BidderQuestion) => string
  budget: (budget: Budget) => string
  state: (state: ScenarioState) => string
  yesNo: (value: boolean) => string
  comma: string
}

const COLUMNS = {
  code: 18,
  title: 36,
  agency: 30,
  joint: 30,
  district: 10,
  stage: 10,
  tags: 28,
  summary: 60,
  requirement: 60,
  openings: 44,
  eligibility: 44,
  questions: 44,
  modes: 24,
  budget: 18,
  duration: 10,
  consortium: 10,
  closes: 18,
  contact: 26,
  state: 12,
} as const
export type ScenarioColumn = keyof typeof COLUMNS

/** The columns and cells of a file of scenarios; a frozen list has no state, since that is of the day. */
export function scenarioTable(lines: ScenarioLine[], words: ScenarioWords, leaveOut: ScenarioColumn[] = []) {
  const keys = (Object.keys(COLUMNS) as ScenarioColumn[]).filter((key) => !leaveOut.includes(key))
  const columns = keys.map((key): ColumnToWrite => ({ header: words.headers[key], width: COLUMNS[key] }))
  const rows = lines.map((line) => {
    const cells = cellsOf(line, words)
    return keys.map((key) => cells[key])
  })
  return { columns, rows }
}

/** A row of a frozen list as a row of a file. */
export function lineOfFrozen(frozen: FrozenScenario): ScenarioLine {
  const { jointAgencies = [], eligibility = [], bidderQuestions = [], contact = null } = frozen
  const later = { jointAgencies, eligibility, bidderQuestions, contact }
  return { ...frozen, ...later, closesAt: new Date(frozen.closesAt), state: null }
}

function cellsOf(line: ScenarioLine, words: ScenarioWords): Record<ScenarioColumn, CellToWrite> {
  return {
    code: line.code,
    title: line.title,
    agency: line.agencyName,
    joint: line.jointAgencies.join(words.comma),
    district: words.district(line.district),
    stage: line.stage && words.stage(line.stage),
    tags: line.tags.join(words.comma),
    summary: line.summary,
    requirement: line.requirement,
    openings: line.openings.map(words.opening).join('\n'),
    eligibility: line.eligibility.map(words.eligibility).join('\n'),
    questions: line.bidderQuestions.map(words.bidderQuestion).join('\n'),
    modes: line.modes.map(words.mode).join(words.comma),
    budget: words.budget(line.budget),
    duration: line.durationMonths,
    consortium: line.consortiumAllowed === null ? null : words.yesNo(line.consortiumAllowed),
    closes: line.closesAt,
    contact: line.contact && `${line.contact.name} ${line.contact.phone}`.trim(),
    state: line.state && words.state(line.state),
  }
}
