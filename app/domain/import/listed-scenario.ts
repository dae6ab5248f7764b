import type { FormValues } from '../form.ts'
import type { ScenarioRecord } from '../listing/scenario-record.ts'
import { rowsIn } from '../scenario/rows.ts'
import type { StoredScenario } from '../scenario/values-of.ts'
import { OPENING_KINDS, type OpeningKind } from '../vocabulary.ts'
import { type Listed, listedText } from './listed.ts'

/** A stored scenario with what is typed in its form and not yet valid, as far as a list speaks of it. */
export type ScenarioToList = Pick<
  StoredScenario,
  | 'title'
  | 'summary'
  | 'requirement'
  | 'tags'
  | 'freeTags'
  | 'stage'
  | 'district'
  | 'openings'
  | 'modes'
  | 'budget'
  | 'durationMonths'
  | 'consortiumAllowed'
  | 'closesAt'
  | 'contactName'
  | 'contactPhone'
  | 'note'
> & { agencyName: string; draft: FormValues | null }

/** A stored scenario as its list writes it. */
export function listedScenario(scenario: ScenarioToList, files: string[]): Listed {
  const { tags, freeTags, openings, draft } = scenario
  return {
    agencyName: listedText(scenario.agencyName),
    ...plainFields(scenario),
    tagWords: { is: 'words', words: [...tags.map(({ name }) => name), ...freeTags] },
    openings: { is: 'openings', rows: openingsTyped(draft) ?? openings.map(({ kind, note }) => ({ kind, note })) },
    fileNames: { is: 'files', names: files },
  }
}

/** A row of a scenario list as it would be written again. @param nameOf the name of a tag */
export function listedScenarioRow(record: ScenarioRecord, nameOf: (tagId: string) => string): Listed {
  return {
    agencyName: listedText(record.agencyName),
    ...plainFields(record),
    tagWords: { is: 'words', words: [...record.tagIds.map(nameOf), ...record.freeTags] },
    openings: { is: 'openings', rows: record.openings },
    fileNames: { is: 'files', names: record.fileNames },
  }
}

type Plain = Pick<
  ScenarioToList,
  | 'title'
  | 'summary'
  | 'requirement'
  | 'stage'
  | 'district'
  | 'modes'
  | 'budget'
  | 'durationMonths'
  | 'consortiumAllowed'
  | 'closesAt'
  | 'note'
> & { contactName: string | null; contactPhone: string | null }

function plainFields(from: Plain) {
  return {
    title: listedText(from.title),
    district: { is: 'district', district: from.district },
    summary: listedText(from.summary),
    requirement: listedText(from.requirement),
    modes: { is: 'modes', modes: from.modes },
    budget: { is: 'budget', budget: from.budget },
    stage: { is: 'stage', stage: from.stage },
    durationMonths: { is: 'months', months: from.durationMonths },
    closesAt: { is: 'instant', at: from.closesAt },
    contactName: listedText(from.contactName),
    contactPhone: listedText(from.contactPhone),
    consortiumAllowed: { is: 'answer', yes: from.consortiumAllowed },
    note: listedText(from.note),
  } satisfies Listed
}

/** Openings that wait in the form, where one may still lack its kind; null when none do. */
function openingsTyped(draft: FormValues | null): { kind: OpeningKind | null; note: string }[] | null {
  const rows = draft ? rowsIn(draft, 'openings') : []
  if (rows.length === 0) return null
  return rows.map(({ kind, note = '' }) => ({ kind: OPENING_KINDS.find((each) => each === kind) ?? null, note }))
}
