import { AMENDABLE_STATES, AMENDMENT_MOVES, WRITABLE_STATES } from '#app/domain/amendment/lifecycle.ts'
import { may } from '#app/domain/permission.ts'
import { stateAt } from '#app/domain/scenario/lifecycle.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { StoredAmendment } from '#db/stores/amendments/amendments.ts'
import { historyOf } from '#db/stores/history.ts'
import { circumstancesOf } from '../scenario/circumstances.server.ts'
import { amendmentAtDesk, isForAgency, rightTo, scenarioOf } from './amendable-scenario.server.ts'
import { considered } from './considered.ts'
import { amendmentWithCurators, isOwnAmendment } from './review-amendment.server.ts'
import { mayDiscard } from './submit-amendment.server.ts'

/**
 * An amendment as its agency has it on the desk: what it changes, what follows, what can be done with it.
 * @throws {Refusal} not_found for another agency's
 */
export async function openAmendment(call: SignedInCall, id: string) {
  const { viewer, now, db } = call
  const amendment = await amendmentAtDesk(db.read, viewer, id)
  const { scenario, ...looked } = await look(call, amendment)
  const forAgency = isForAgency(viewer, amendment)
  const state = stateAt(scenario, now)
  const mayWrite = may(viewer, rightTo(state, forAgency), { agencyId: amendment.agencyId, state })
  const moves = AMENDMENT_MOVES[amendment.state]
  return {
    amendment: { ...amendment, forAgency, closed: state !== 'open' },
    ...looked,
    can: {
      write: mayWrite && WRITABLE_STATES.some((state) => state === amendment.state),
      recall: mayWrite && moves.recall !== undefined,
      discard: mayDiscard(viewer, amendment) && moves.discard !== undefined,
    },
  }
}

/**
 * An amendment as a curator judges it.
 * @throws {Refusal} not_found for drafts and for everybody but curators
 */
export async function openAmendmentReview(call: SignedInCall, id: string) {
  const { viewer, now, db } = call
  const amendment = await amendmentWithCurators(db.read, viewer, id)
  const { scenario, ...looked } = await look(call, amendment)
  const own = isOwnAmendment(viewer, amendment)
  const judge = !own && may(viewer, 'amendment.review', amendment)
  const late = !AMENDABLE_STATES.some((state) => state === stateAt(scenario, now))
  return { amendment, ...looked, own, late, can: { publish: judge && !late, return: judge } }
}

async function look(call: SignedInCall, amendment: StoredAmendment) {
  const { read } = call.db
  const scenario = await scenarioOf(read, amendment)
  const { form, fields, differences, ruling, errors } = considered(scenario, amendment, await circumstancesOf(call))
  const published = amendment.state === 'published'
  return {
    scenario,
    form,
    fields,
    // What was published stays as it was, whatever changed since.
    differences: published ? (amendment.difference ?? []) : differences,
    ruling: published ? null : ruling,
    errors: published ? {} : errors,
    trail: (await historyOf(read, 'amendment', amendment.id)).toReversed(),
  }
}
