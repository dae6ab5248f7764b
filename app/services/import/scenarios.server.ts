import { scenarioFiles } from '#app/domain/attachment/owners.ts'
import { listedScenario, listedScenarioRow } from '#app/domain/import/listed-scenario.ts'
import { everyonesScenarios, ownScenarios } from '#app/domain/import/place-scenarios.ts'
import { type ChangedScenario, scenarioChanges } from '#app/domain/import/scenario-changes.ts'
import { scenarioColumns } from '#app/domain/import/scenario-columns.ts'
import { shownScenario } from '#app/domain/import/shown-record.ts'
import { spellingsOf } from '#app/domain/import/unit.ts'
import { SCENARIO_LISTING } from '#app/domain/listing/scenario-listing.ts'
import type { ScenarioRecord, ScenarioValues } from '#app/domain/listing/scenario-record.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { needText } from '#app/services/catalogue/profiles.ts'
import { changeImportedScenario } from '#db/stores/imports/changed-rows.ts'
import { addScenarios, knownScenarios } from '#db/stores/imports/imported-rows.ts'
import { scenariosCoded, scenariosToUpdate } from '#db/stores/imports/targets.ts'
import { unitsNamed } from '#db/stores/imports/units.ts'
import type { ImportKind } from './kinds.server.ts'
import { asTargets } from './targets.server.ts'

/** Rows of a scenario list become drafts of their agencies, to be looked through and submitted. */
export const SCENARIOS: ImportKind<ScenarioValues, ScenarioRecord> = {
  listing: SCENARIO_LISTING,
  async placer(reader, owner, records) {
    if (owner) return ownScenarios(owner)
    const names = new Set(records.flatMap(({ agencyName }) => spellingsOf(agencyName)))
    return everyonesScenarios(await unitsNamed(reader, 'agency', [...names]))
  },
  known: knownScenarios,
  coded: scenariosCoded,
  async targets(reader, ids) {
    const stored = await scenariosToUpdate(reader, ids)
    return asTargets(reader, stored, {
      unitIdOf: ({ agencyId }) => agencyId,
      filesOf: scenarioFiles,
      listed: (scenario, _, files) => listedScenario(scenario, files),
    })
  },
  listed: listedScenarioRow,
  show: shownScenario,
  fileNames: (record) => record.fileNames,
  filesOf: scenarioFiles,
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
    return []
  },
  async update(tx, rows, { now }) {
    for (const { record, fields, stored } of rows) {
      const { openings, draft } = stored.picture.columns as Record<string, unknown> & ChangedScenario
      const columns = { ...scenarioChanges(record, fields, { openings, draft }), updatedAt: now }
      const required = new Set(stored.picture.tags.filter((tag) => tag.required).map(({ tagId }) => tagId))
      const tags = record.tagIds.map((tagId) => ({ tagId, required: required.has(tagId) }))
      const changed = await changeImportedScenario(tx, stored, columns, fields.includes('tagWords') ? tags : null)
      if (!changed) throw new Refusal('changed_meanwhile', stored.id)
    }
    return []
  },
}
