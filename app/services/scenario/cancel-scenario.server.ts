import { Refusal } from '#app/domain/refusal.ts'
import { type ScenarioState, stateAt } from '#app/domain/scenario/lifecycle.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Reader } from '#db/handle.ts'
import { remember } from '#db/stores/history.ts'
import { companiesAtWorkOn } from '#db/stores/matches/running.ts'
import { announce } from '#db/stores/outbox.ts'
import type { WholeScenario } from '#db/stores/scenarios/stored-scenarios.ts'
import { changeScenario } from '#db/stores/scenarios/written-scenario.ts'
import { demand } from './demand.ts'
import { scenarioAtDesk } from './scenario-at-desk.server.ts'

/**
 * A scenario that the viewer may end now, with its state as the clock has it.
 * @throws {Refusal} not_found, forbidden, wrong_state once it is matched
 */
export async function cancellableScenario(
  reader: Reader,
  { viewer, now }: Pick<SignedInCall, 'viewer' | 'now'>,
  id: string,
): Promise<{ scenario: WholeScenario; state: ScenarioState }> {
  const scenario = await scenarioAtDesk(reader, viewer, id)
  const state = stateAt(scenario, now)
  demand(viewer, 'scenario.cancel', { agencyId: scenario.agencyId, state })
  return { scenario, state }
}

/**
 * Ends a scenario before anybody was chosen, with a reason that the public reads when it was published.
 * @throws {Refusal} not_found, forbidden, wrong_state once it is matched
 */
export async function cancelScenario({ db, viewer, now }: SignedInCall, id: string, reason: string): Promise<void> {
  await db.write(async (tx) => {
    const { scenario, state } = await cancellableScenario(tx, { viewer, now }, id)
    const columns = { state: 'cancelled', closedReason: reason } as const
    if (!(await changeScenario(tx, scenario, { columns }, now))) throw new Refusal('changed_meanwhile', id)
    await remember(tx, {
      noun: 'scenario',
      subjectId: id,
      act: 'cancel',
      personId: viewer.personId,
      at: now,
      fromState: state,
      toState: 'cancelled',
      reason,
    })
    if (scenario.openedAt) await announce(tx, 'scenario', id, now)
    for (const companyId of await companiesAtWorkOn(tx, id)) await announce(tx, 'company', companyId, now)
  })
}
