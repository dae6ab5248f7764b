import { scenarioFiles } from '#app/domain/attachment/owners.ts'
import type { FormValues } from '#app/domain/form.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { newId } from '#db/id.ts'
import { copyFiles } from '#db/stores/attachments/handing-over.ts'
import { remember } from '#db/stores/history.ts'
import { insertDraft } from '#db/stores/scenarios/written-scenario.ts'
import { beginDraft } from './begin-draft.server.ts'
import { circumstancesOf } from './circumstances.server.ts'
import { demand } from './demand.ts'
import { formOfScenario, scenarioAtDesk } from './scenario-at-desk.server.ts'

/**
 * Begins an empty scenario at an agency's desk and gives its id.
 * @throws {Refusal} forbidden for who may not write there
 */
export async function createScenario({ db, viewer, now }: SignedInCall, agencyId: string): Promise<string> {
  demand(viewer, 'scenario.create', { agencyId })
  const id = newId()
  await db.write(async (tx) => {
    await insertDraft(tx, { id, agencyId, createdById: viewer.personId, values: null, now })
    await remember(tx, { noun: 'scenario', subjectId: id, act: 'create', personId: viewer.personId, at: now })
  })
  return id
}

/**
 * Begins a scenario with everything an earlier one of the same agency says and its files, but for its deadline; gives
 * the new id.
 * @throws {Refusal} not_found for another agency's scenario, forbidden for who may not write there
 */
export async function copyScenario(call: SignedInCall, earlierId: string): Promise<string> {
  const { db, viewer } = call
  const circumstances = await circumstancesOf(call)
  const id = newId()
  await db.write(async (tx) => {
    const earlier = await scenarioAtDesk(tx, viewer, earlierId)
    const { agencyId } = earlier
    demand(viewer, 'scenario.create', { agencyId })
    const values: FormValues = { ...formOfScenario(earlier), closesAt: '' }
    const places = { from: scenarioFiles(earlierId), to: scenarioFiles(id) }
    const files = await copyFiles(tx, places, { personId: viewer.personId, now: circumstances.now })
    const detail = { copyOf: earlierId, files }
    await beginDraft(tx, { id, agencyId, personId: viewer.personId, values, detail }, circumstances)
  })
  return id
}
