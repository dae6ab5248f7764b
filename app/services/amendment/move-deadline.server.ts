import { kindOf } from '#app/domain/amendment/rules.ts'
import { valuesOf } from '#app/domain/scenario/values-of.ts'
import { deadlineText } from '#app/domain/time.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { againIfTaken } from '#db/errors.ts'
import { newId } from '#db/id.ts'
import { pendingAmendment } from '#db/stores/amendments/amendments.ts'
import { insertAmendment } from '#db/stores/amendments/written-amendment.ts'
import { circumstancesOf } from '../scenario/circumstances.server.ts'
import { openScenario } from './amendable-scenario.server.ts'
import { considered } from './considered.ts'
import { type AmendmentAnswer, rememberMove } from './submit-amendment.server.ts'

/** Another deadline for a scenario, and why. */
export interface WantedDeadline {
  way: 'extension' | 'earlyClose'
  closesAt: Date
  reason: string
}

/**
 * Hands an amendment in that moves the deadline and nothing else. Asked for twice it is one amendment.
 * @throws {Refusal} not_found, forbidden, wrong_state; see `openScenario`
 */
export async function moveDeadline(
  call: SignedInCall,
  scenarioId: string,
  { way, closesAt, reason }: WantedDeadline,
): Promise<AmendmentAnswer> {
  const { db, viewer, now } = call
  const circumstances = await circumstancesOf(call)
  const id = newId()
  const write = () =>
    db.write(async (tx): Promise<AmendmentAnswer> => {
      const scenario = await openScenario(tx, call, scenarioId)
      const changes = { closesAt: deadlineText(closesAt, 'zh') }
      const pending = await pendingAmendment(tx, scenarioId)
      if (pending) {
        const again =
          pending.state === 'inReview' && pending.reason === reason && sameDeadline(pending.changes, changes)
        return again ? { ok: true } : { ok: false, errors: { '': ['amendmentPending'] } }
      }
      const base = valuesOf(scenario)
      const { errors, fields } = considered(scenario, { base, changes }, circumstances)
      const kind = scenario.closesAt && fields.length > 0 ? kindOf(fields, scenario.closesAt, closesAt) : null
      if (kind !== way) {
        return { ok: false, errors: { closesAt: [way === 'extension' ? 'deadlineNotLater' : 'deadlineNotEarlier'] } }
      }
      if (Object.keys(errors).length > 0) return { ok: false, errors }
      await insertAmendment(tx, {
        ...{ id, scenarioId, agencyId: scenario.agencyId, pendingFor: scenarioId, kind, state: 'inReview' },
        ...{ base, changes, reason, returnNote: '', material: false },
        ...{ createdById: viewer.personId, createdAt: now, submittedById: viewer.personId, submittedAt: now },
      })
      await rememberMove(tx, call, { id, state: 'draft' }, { act: 'submit', to: 'inReview', reason })
      return { ok: true }
    })
  return againIfTaken(write)
}

function sameDeadline(one: Record<string, unknown>, other: Record<string, unknown>): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
