import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { remember } from '#db/stores/history.ts'
import { changeScenario } from '#db/stores/scenarios/written-scenario.ts'
import { demand } from './demand.ts'
import { scenarioAtDesk } from './scenario-at-desk.server.ts'

/**
 * Takes a scenario back from review into the agency's hands, as a draft.
 * @throws {Refusal} not_found, forbidden, wrong_state when it is not in review (any more)
 */
export async function recallScenario({ db, viewer, now }: SignedInCall, id: string): Promise<void> {
  await db.write(async (tx) => {
    const scenario = await scenarioAtDesk(tx, viewer, id)
    demand(viewer, 'scenario.recall', scenario)
    const columns = { state: 'draft', submittedAt: null } as const
    if (!(await changeScenario(tx, scenario, { columns }, now))) throw new Refusal('changed_meanwhile', id)
    await remember(tx, {
      noun: 'scenario',
      subjectId: id,
      act: 'recall',
      personId: viewer.personId,
      at: now,
      fromState: scenario.state,
      toState: 'draft',
    })
  })
}
