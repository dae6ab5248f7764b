import type { FormValues } from '../form.ts'
import type { ScenarioRecord } from '../listing/scenario-record.ts'
import { openingFrom } from '../loose/openings.ts'
import { rowValues } from '../scenario/rows.ts'
import type { Opening } from '../vocabulary.ts'
import { scenarioColumns } from './scenario-columns.ts'

type Columns = ReturnType<typeof scenarioColumns>

/** The columns behind a field of the list, and its name in the form. Tags stand in rows of their own. */
const BEHIND: Readonly<Record<string, { columns: readonly (keyof Columns)[]; typed: string }>> = {
  title: { columns: ['title'], typed: 'title' },
  district: { columns: ['district'], typed: 'district' },
  tagWords: { columns: ['freeTags'], typed: 'tags' },
  summary: { columns: ['summary'], typed: 'summary' },
  requirement: { columns: ['requirement'], typed: 'requirement' },
  openings: { columns: ['openings'], typed: 'openings' },
  modes: { columns: ['modes'], typed: 'modes' },
  budget: { columns: ['budgetKind', 'budgetMinYuan', 'budgetMaxYuan'], typed: 'budget' },
  stage: { columns: ['stage'], typed: 'stage' },
  durationMonths: { columns: ['durationMonths'], typed: 'durationMonths' },
  closesAt: { columns: ['closesAt'], typed: 'closesAt' },
  contactName: { columns: ['contactName'], typed: 'contactName' },
  contactPhone: { columns: ['contactPhone'], typed: 'contactPhone' },
  consortiumAllowed: { columns: ['consortiumAllowed'], typed: 'consortiumAllowed' },
  note: { columns: ['note'], typed: 'note' },
}

/** A scenario as stored, as far as a row that changes it must know. */
export interface ChangedScenario {
  openings: readonly Opening[]
  draft: FormValues | null
}

/** The columns of a stored scenario that a row changes; what is typed in the form of a changed field gives way. */
export function scenarioChanges(record: ScenarioRecord, fields: readonly string[], stored: ChangedScenario) {
  const whole = { ...scenarioColumns(record), openings: openingsAfter(record, stored) }
  const behind = fields.flatMap((field) => BEHIND[field] ?? [])
  const columns = Object.fromEntries(behind.flatMap((each) => each.columns).map((name) => [name, whole[name]]))
  const openingsTyped = fields.includes('openings') ? openingsToSettle(record) : {}
  const gone = new Set(behind.map(({ typed }) => typed))
  const kept = Object.entries(stored.draft ?? {}).filter(([name]) => !gone.has(name.split('[')[0] ?? ''))
  const draft = { ...Object.fromEntries(kept), ...openingsTyped }
  return { ...(columns as Partial<Columns>), draft: Object.keys(draft).length > 0 ? draft : null }
}

/** An opening that the list only repeats keeps what its form says besides. */
function openingsAfter({ openings }: ScenarioRecord, stored: ChangedScenario): Opening[] {
  const known = new Map(stored.openings.map((opening) => [openingFrom(opening.note).note, opening]))
  return openings.flatMap(({ kind, note }): Opening[] => {
    const same = known.get(note)
    return same ? [{ ...same, note }] : kind ? [{ kind, note }] : []
  })
}

/** Openings of which one lacks its kind wait in the form, all of them. */
function openingsToSettle({ openings }: ScenarioRecord): FormValues {
  if (openings.every(({ kind }) => kind)) return {}
  return rowValues(
    'openings',
    openings.map(({ kind, note }) => ({ kind: kind ?? '', note })),
  )
}
