import { SCENARIO_SHAPES, withoutTaken } from '#app/domain/alike/merging.ts'
import { stateAfter } from '#app/domain/lifecycle.ts'
import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { SCENARIO_MOVES } from '#app/domain/scenario/lifecycle.ts'
import { type Circumstances, readForm } from '#app/domain/scenario/read-form.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { circumstancesOf } from '#app/services/scenario/circumstances.server.ts'
import { demand } from '#app/services/scenario/demand.ts'
import { formOfScenario, scenarioAtDesk } from '#app/services/scenario/scenario-at-desk.server.ts'
import type { Tx } from '#db/handle.ts'
import { remember } from '#db/stores/history.ts'
import { storedScenario } from '#db/stores/scenarios/stored-scenarios.ts'
import { changeScenario } from '#db/stores/scenarios/written-scenario.ts'
import { tookFrom } from './took-from.server.ts'

/**
 * Takes a draft that was set aside out again, as it was. The one that was kept gives back what it took over, as far as
 * that stands there unchanged and it is still in the agency's hands. Idempotent.
 * @returns the id of the one that was kept, or null when they were apart already
 * @throws {Refusal} not_found, forbidden, wrong_state for one that was cancelled for another reason
 */
export async function takeScenariosApart(call: SignedInCall, otherId: string): Promise<string | null> {
  const { db, viewer, now } = call
  const circumstances = await circumstancesOf(call)
  return db.write(async (tx) => {
    const other = await scenarioAtDesk(tx, viewer, otherId)
    const keepId = other.mergedIntoId
    const apart = other.state === 'draft'
    demand(viewer, apart ? 'scenario.write' : 'scenario.restore', other)
    if (apart) return null
    const to = stateAfter(SCENARIO_MOVES, other.state, 'restore')
    if (!keepId || !to) throw new Refusal('wrong_state', otherId)
    const columns = { state: to, mergedIntoId: null }
    if (!(await changeScenario(tx, other, { columns }, now))) throw new Refusal('changed_meanwhile', otherId)
    await giveBack(tx, call, { keepId, otherId, circumstances })
    const by = { noun: 'scenario', personId: viewer.personId, at: now } as const
    await remember(tx, { ...by, subjectId: keepId, act: 'takeApart', detail: { otherId } })
    await remember(tx, { ...by, subjectId: otherId, act: 'restore', fromState: other.state, toState: to })
    return keepId
  })
}

async function giveBack(
  tx: Tx,
  { viewer, now }: SignedInCall,
  { keepId, otherId, circumstances }: { keepId: string; otherId: string; circumstances: Circumstances },
): Promise<void> {
  const kept = await storedScenario(tx, keepId)
  if (!kept || !may(viewer, 'scenario.write', kept)) return
  const took = await tookFrom(tx, 'scenario', { keepId, otherId })
  if (took.length === 0) return
  const values = withoutTaken(formOfScenario(kept), took, SCENARIO_SHAPES)
  const change = { content: readForm(values, circumstances).content, columns: { draft: values } }
  if (!(await changeScenario(tx, kept, change, now))) throw new Refusal('changed_meanwhile', keepId)
}
