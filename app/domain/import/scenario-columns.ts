import type { FormValues } from '../form.ts'
import type { ScenarioRecord } from '../listing/scenario-record.ts'
import { DEFAULT_CRITERIA } from '../scenario/parts/criteria.ts'
import { rowValues } from '../scenario/rows.ts'
import type { Opening } from '../vocabulary.ts'

/**
 * What a row of a list says, as a draft of the agency stores it. Openings whose kind the list does not tell wait in
 * `draft`, where the form asks for it; until then the columns hold the others.
 */
export function scenarioColumns(record: ScenarioRecord) {
  const { openings, budget, contactName, contactPhone } = record
  const clear = openings.flatMap(({ kind, note }): Opening[] => (kind ? [{ kind, note }] : []))
  return {
    title: record.title,
    summary: record.summary,
    requirement: record.requirement,
    district: record.district,
    stage: record.stage,
    openings: clear,
    modes: record.modes,
    freeTags: record.freeTags,
    targets: [],
    criteria: [...DEFAULT_CRITERIA],
    budgetKind: budget.kind,
    budgetMinYuan: budget.minYuan,
    budgetMaxYuan: budget.maxYuan,
    durationMonths: record.durationMonths,
    consortiumAllowed: record.consortiumAllowed,
    closesAt: record.closesAt,
    contactName: contactName ?? '',
    contactPhone: contactPhone ?? '',
    note: record.note,
    draft: clear.length === openings.length ? null : openingsTyped(record),
  }
}

function openingsTyped({ openings }: ScenarioRecord): FormValues {
  return rowValues(
    'openings',
    openings.map(({ kind, note }) => ({ kind: kind ?? '', note })),
  )
}
