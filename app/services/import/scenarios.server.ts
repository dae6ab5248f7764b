import { everyonesScenarios, ownScenarios } from '#app/domain/import/place-scenarios.ts'
import { scenarioColumns } from '#app/domain/import/scenario-columns.ts'
import { shownScenario } from '#app/domain/import/shown-record.ts'
import { spellingsOf } from '#app/domain/import/unit.ts'
import { SCENARIO_LISTING } from '#app/domain/listing/scenario-listing.ts'
import type { ScenarioRecord, ScenarioValues } from '#app/domain/listing/scenario-record.ts'
import { needText } from '#app/services/catalogue/profiles.ts'
import { addScenarios, knownScenarios } from '#db/stores/imports/imported-rows.ts'
import { unitsNamed } from '#db/stores/imports/units.ts'
import type { ImportKind } from './kinds.server.ts'

/** Rows of a scenario list become drafts of their agencies, to be looked through and submitted. */
export const SCENARIOS: ImportKind<ScenarioValues, ScenarioRecord> = {
  listing: SCENARIO_LISTING,
  async placer(reader, owner, records) {
    if (owner) return ownScenarios(owner)
    const names = new Set(records.flatMap(({ agencyName }) => spellingsOf(agencyName)))
    return everyonesScenarios(await unitsNamed(reader, 'agency', [...names]))
  },
  known: knownScenarios,
  show: shownScenario,
  written: (record) => ({ title: record.title, text: needText(record), stage: record.stage }),
  // A scenario's district is where it is wanted; it says nothing of where its agency is.
  unitFacts: () => ({ district: null, placeOutside: null }),
  state: () => 'draft',
  async add(tx, rows, { personId, now, own }) {
    const scenarios = rows.map(({ id, unitId, fingerprint, record, continuesId }) => ({
      id,
      agencyId: unitId,
      fingerprint,
      continuesId,
      ...scenarioColumns(record),
      state: 'draft' as const,
      // A curator passes on what an agency wrote; whoever hands it in answers for it.
      createdById: own ? personId : null,
      version: 1,
      createdAt: now,
      updatedAt: now,
    }))
    const tags = rows.flatMap(({ id, record }) =>
      record.tagIds.map((tagId, position) => ({ scenarioId: id, tagId, required: false, position })),
    )
    await addScenarios(tx, scenarios, tags)
  },
}
