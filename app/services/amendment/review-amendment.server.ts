import { AMENDABLE_STATES } from '#app/domain/amendment/lifecycle.ts'
import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { stateAt } from '#app/domain/scenario/lifecycle.ts'
import type { SignedIn, Viewer } from '#app/domain/viewer.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { againIfTaken } from '#db/errors.ts'
import type { Reader } from '#db/handle.ts'
import { type StoredAmendment, storedAmendment } from '#db/stores/amendments/amendments.ts'
import { changeAmendment } from '#db/stores/amendments/written-amendment.ts'
import { circumstancesOf } from '../scenario/circumstances.server.ts'
import { scenarioOf } from './amendable-scenario.server.ts'
import { considered } from './considered.ts'
import { makeAmendment } from './make-amendment.ts'
import { type AmendmentAnswer, nextState, rememberMove } from './submit-amendment.server.ts'

/** Which amendment is judged, as the curator saw it. */
export interface SeenAmendment {
  id: string
  version: number
}

const CHANGED: AmendmentAnswer = { ok: false, errors: { '': ['changedInReview'] } }

/**
 * Publishes an amendment: in one transaction its scenario changes and everybody can read what and why. Moves the
 * deadline by itself where a material change leaves too few working days.
 * @throws {Refusal} not_found; forbidden for one's own; wrong_state when it is not in review (any more)
 */
export async function publishAmendment(call: SignedInCall, seen: SeenAmendment): Promise<AmendmentAnswer> {
  const { db, viewer, now } = call
  const circumstances = await circumstancesOf(call)
  const write = () =>
    db.write(async (tx): Promise<AmendmentAnswer> => {
      const amendment = await judgedAmendment(tx, viewer, seen.id)
      const to = nextState(amendment, 'publish')
      if (amendment.version !== seen.version) return CHANGED
      const scenario = await scenarioOf(tx, amendment)
      const state = stateAt(scenario, now)
      if (!AMENDABLE_STATES.some((one) => one === state)) return { ok: false, errors: { '': ['amendmentTooLate'] } }
      const { errors, content, ruling, kind } = considered(scenario, amendment, circumstances)
      if (Object.keys(errors).length > 0) return { ok: false, errors }
      await makeAmendment(tx, call, { scenario, amendment: { ...amendment, kind }, content, ruling })
      await rememberMove(tx, call, amendment, { act: 'publish', to })
      return { ok: true }
    })
  return againIfTaken(write)
}

/**
 * Sends an amendment back to its agency, saying what must change. Also after the deadline, when nothing else is left.
 * @throws {Refusal} not_found; forbidden for one's own; wrong_state when it is not in review (any more)
 */
export async function returnAmendment(
  call: SignedInCall,
  seen: SeenAmendment,
  returnNote: string,
): Promise<AmendmentAnswer> {
  const { db, viewer, now } = call
  return db.write(async (tx): Promise<AmendmentAnswer> => {
    const amendment = await judgedAmendment(tx, viewer, seen.id)
    const to = nextState(amendment, 'return')
    const change = { state: to, returnNote, decidedById: viewer.personId }
    if (!(await changeAmendment(tx, { ...seen }, change, now))) return CHANGED
    await rememberMove(tx, call, amendment, { act: 'return', to, reason: returnNote })
    return { ok: true }
  })
}

/**
 * An amendment that agencies handed in, for a curator.
 * @throws {Refusal} not_found for drafts and for everybody but curators
 */
export async function amendmentWithCurators(reader: Reader, viewer: Viewer, id: string): Promise<StoredAmendment> {
  const found = may(viewer, 'curatorDesk.use') ? await storedAmendment(reader, id) : null
  if (!found || found.state === 'draft' || found.state === 'discarded') throw new Refusal('not_found', id)
  return found
}

/** Whether somebody would judge what they wrote or handed in themselves. */
export function isOwnAmendment(
  viewer: SignedIn,
  { createdById, submittedById }: Pick<StoredAmendment, 'createdById' | 'submittedById'>,
): boolean {
  return createdById === viewer.personId || submittedById === viewer.personId
}

async function judgedAmendment(reader: Reader, viewer: SignedIn, id: string): Promise<StoredAmendment> {
  const amendment = await amendmentWithCurators(reader, viewer, id)
  if (amendment.state !== 'inReview') throw new Refusal('wrong_state', id)
  if (!may(viewer, 'amendment.review', amendment) || isOwnAmendment(viewer, amendment))
    throw new Refusal('forbidden', id)
  return amendment
}
