import { capabilityEvidence, scenarioFiles } from '#app/domain/attachment/owners.ts'
import type { Listed } from '#app/domain/import/listed.ts'
import { listedCapability } from '#app/domain/import/listed-capability.ts'
import { listedScenario } from '#app/domain/import/listed-scenario.ts'
import type { ImportNoun } from '#app/domain/import/mapping.ts'
import { mayImport } from '#app/domain/import/seats.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { capabilitiesOf } from '#db/stores/capabilities/own-capabilities.ts'
import { unitById } from '#db/stores/imports/units.ts'
import { storedScenariosOf } from '#db/stores/scenarios/stored-scenarios.ts'
import { fileNamesOf } from './targets.server.ts'

/** As many as one file of them is still handy. */
const RECORDS_MAX = 5000

/** A record that a list may change, with the number that its row is to give. */
export interface RecordToChange {
  code: string
  listed: Listed
}

/**
 * The drafts of an organisation, newest change first, to be changed in a list and brought in again.
 * @throws {Refusal} forbidden for an organisation in which the viewer may not
 */
export async function recordsToChange(
  { db, viewer }: SignedInCall,
  noun: ImportNoun,
  organisationId: string,
): Promise<RecordToChange[]> {
  if (!mayImport(viewer, noun, organisationId)) throw new Refusal('forbidden', `${noun}.import`)
  if (noun === 'scenario') {
    const stored = await storedScenariosOf(db.read, organisationId, ['draft', 'returned'], RECORDS_MAX)
    const files = await fileNamesOf(
      db.read,
      scenarioFiles,
      stored.map(({ id }) => id),
    )
    return stored.map((scenario) => ({
      code: scenario.id,
      listed: listedScenario(scenario, files.get(scenario.id) ?? []),
    }))
  }
  const unit = await unitById(db.read, organisationId)
  if (!unit) throw new Refusal('not_found', organisationId)
  const stored = await capabilitiesOf(db.read, organisationId, RECORDS_MAX)
  const drafts = stored.filter(({ state, mergedIntoId }) => state === 'draft' && mergedIntoId === null)
  const files = await fileNamesOf(
    db.read,
    capabilityEvidence,
    drafts.map(({ id }) => id),
  )
  return drafts.map((capability) => ({
    code: capability.id,
    listed: listedCapability(capability, unit, files.get(capability.id) ?? []),
  }))
}
