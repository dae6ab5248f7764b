import { clockOf } from '#app/domain/event/programme.ts'
import type { SheetToWrite } from '#app/services/sheets/sheet-to-write.ts'
import type { StoredEvent } from '#db/stores/events/events.ts'
import type { NamedTalk } from '#db/stores/events/talks.ts'

const WIDTHS = {
  from: 8,
  until: 8,
  table: 8,
  scenario: 44,
  code: 18,
  agency: 32,
  company: 32,
  outcome: 12,
  next: 30,
  on: 14,
}
type PlanColumn = keyof typeof WIDTHS

/** How the plan is worded in a file. */
interface PlanSheetWords {
  name: string
  headers: Record<PlanColumn, string>
  outcome: (outcome: NonNullable<NamedTalk['talk']['outcome']>) => string
}

/** The talks of an event as a table, one a row, in the order of the plan. */
export function planSheet(event: StoredEvent, talks: readonly NamedTalk[], words: PlanSheetWords): SheetToWrite {
  const columns = Object.keys(WIDTHS) as PlanColumn[]
  return {
    name: words.name,
    columns: columns.map((column) => ({ header: words.headers[column], width: WIDTHS[column] })),
    rows: talks.map(({ talk, scenarioTitle, scenarioCode, agencyName, companyName }) => [
      clockOf(talk.slot),
      clockOf(talk.slot + event.slotMinutes),
      talk.table,
      scenarioTitle,
      scenarioCode ?? '',
      agencyName,
      companyName,
      talk.outcome ? words.outcome(talk.outcome) : '',
      talk.nextStep,
      talk.nextStepOn ?? '',
    ]),
  }
}
