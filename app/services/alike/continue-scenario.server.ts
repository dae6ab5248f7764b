import { type Unfit, unfitToContinue } from '#app/domain/alike/continuing.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { textAt } from '#app/domain/scenario/rows.ts'
import { STAGES } from '#app/domain/vocabulary.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { demand } from '#app/services/scenario/demand.ts'
import { formOfScenario, scenarioAtDesk } from '#app/services/scenario/scenario-at-desk.server.ts'
import type { Reader } from '#db/handle.ts'
import { continuedIds, type FollowedScenario, followedScenario } from '#db/stores/alike/lineage.ts'
import { remember } from '#db/stores/history.ts'
import type { WholeScenario } from '#db/stores/scenarios/stored-scenarios.ts'
import { changeScenario } from '#db/stores/scenarios/written-scenario.ts'

/** Whether it was written down; if not, why. */
export type Continuation = { ok: true } | { ok: false; unfit: Unfit }

/**
 * Says that a draft continues an earlier scenario, named by its code or id; an empty name says that it continues none.
 * Saying what is said already changes nothing.
 * @throws {Refusal} not_found for another agency's draft; forbidden; wrong_state once it is out of the agency's hands
 */
export async function continueScenario(
  { db, viewer, now }: SignedInCall,
  id: string,
  named: string,
): Promise<Continuation> {
  return db.write(async (tx): Promise<Continuation> => {
    const scenario = await scenarioAtDesk(tx, viewer, id)
    demand(viewer, 'scenario.write', scenario)
    const earlier = named === '' ? null : await followedScenario(tx, named)
    const unfit = named === '' ? null : await unfitFor(tx, scenario, earlier)
    if (unfit) return { ok: false, unfit }
    const continuesId = earlier?.id ?? null
    if (continuesId === scenario.continuesId) return { ok: true }
    if (!(await changeScenario(tx, scenario, { columns: { continuesId } }, now))) {
      throw new Refusal('changed_meanwhile', id)
    }
    const detail = { continuesId, code: earlier?.code ?? null }
    const act = continuesId === null ? 'continueNone' : 'continue'
    await remember(tx, { noun: 'scenario', subjectId: id, act, personId: viewer.personId, at: now, detail })
    return { ok: true }
  })
}

async function unfitFor(reader: Reader, one: WholeScenario, earlier: FollowedScenario | null): Promise<Unfit | null> {
  if (!earlier) return 'continuesUnknown'
  return unfitToContinue(asTyped(one), earlier, await continuedIds(reader, earlier.id))
}

/** A draft with the stage that its form says, valid or not. */
function asTyped(scenario: WholeScenario): WholeScenario {
  const typed = textAt(formOfScenario(scenario), 'stage')
  return { ...scenario, stage: STAGES.find((stage) => stage === typed) ?? null }
}
