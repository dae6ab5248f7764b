import { Refusal } from '#app/domain/refusal.ts'
import { stateAt } from '#app/domain/scenario/lifecycle.ts'
import { valuesOf } from '#app/domain/scenario/values-of.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { againIfTaken } from '#db/errors.ts'
import { newId } from '#db/id.ts'
import { pendingAmendment } from '#db/stores/amendments/amendments.ts'
import { insertAmendment } from '#db/stores/amendments/written-amendment.ts'
import { remember } from '#db/stores/history.ts'
import { amendableScenario, isForAgency, writesFor } from './amendable-scenario.server.ts'

/**
 * Begins an amendment of a published scenario, or finds the one that is under way; gives its id.
 * @throws {Refusal} not_found, forbidden, wrong_state; see `amendableScenario`; wrong_state also when another curator
 * is writing one for the agency
 */
export async function beginAmendment(call: SignedInCall, scenarioId: string): Promise<string> {
  const { db, viewer, now } = call
  const id = newId()
  const write = () =>
    db.write(async (tx) => {
      const scenario = await amendableScenario(tx, call, scenarioId)
      const pending = await pendingAmendment(tx, scenarioId)
      const onBehalf = await writesFor(tx, viewer, scenario.agencyId)
      if (pending && onBehalf && !isForAgency(viewer, pending)) throw new Refusal('wrong_state', pending.id)
      if (pending) return pending.id
      const kind = stateAt(scenario, now) === 'open' ? 'change' : 'correction'
      await insertAmendment(tx, {
        ...{ id, scenarioId, agencyId: scenario.agencyId, pendingFor: scenarioId, kind, state: 'draft', onBehalf },
        ...{ base: valuesOf(scenario), changes: {}, reason: '', returnNote: '', material: false },
        ...{ createdById: viewer.personId, createdAt: now },
      })
      await remember(tx, { noun: 'amendment', subjectId: id, act: 'create', personId: viewer.personId, at: now })
      return id
    })
  return againIfTaken(write)
}
