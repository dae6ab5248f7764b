import { AMENDMENT_MOVES, type AmendmentMove, type AmendmentState } from '#app/domain/amendment/lifecycle.ts'
import type { FieldErrors } from '#app/domain/form.ts'
import { stateAfter } from '#app/domain/lifecycle.ts'
import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedIn } from '#app/domain/viewer.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Tx } from '#db/handle.ts'
import type { StoredAmendment } from '#db/stores/amendments/amendments.ts'
import { changeAmendment } from '#db/stores/amendments/written-amendment.ts'
import { remember } from '#db/stores/history.ts'
import { circumstancesOf } from '../scenario/circumstances.server.ts'
import { amendableScenario, amendmentAtDesk, isForAgency } from './amendable-scenario.server.ts'
import { considered } from './considered.ts'

/** Whether it went through; if not, what stands in the way by field name, and nothing has changed. */
export type AmendmentAnswer = { ok: true } | { ok: false; errors: FieldErrors }

/**
 * Hands an amendment in for a curator, as it was seen on the check page.
 * @throws {Refusal} not_found; forbidden; wrong_state when it is in review already, and from the deadline on;
 * changed_meanwhile when somebody wrote in it since
 */
export async function submitAmendment(
  call: SignedInCall,
  { id, version }: { id: string; version: number },
  reason: string,
): Promise<AmendmentAnswer> {
  const { db, viewer, now } = call
  const circumstances = await circumstancesOf(call)
  return db.write(async (tx): Promise<AmendmentAnswer> => {
    const amendment = await amendmentAtDesk(tx, viewer, id)
    const scenario = await amendableScenario(tx, call, amendment.scenarioId)
    const to = nextState(amendment, 'submit')
    if (amendment.version !== version) throw new Refusal('changed_meanwhile', id)
    const { errors, kind } = considered(scenario, amendment, circumstances)
    if (Object.keys(errors).length > 0) return { ok: false, errors }
    const sent = { state: to, kind, reason, returnNote: '', submittedById: viewer.personId, submittedAt: now }
    if (!(await changeAmendment(tx, amendment, sent, now))) throw new Refusal('changed_meanwhile', id)
    const act = isForAgency(viewer, amendment) ? 'handIn' : 'submit'
    await rememberMove(tx, call, amendment, { act, to, reason })
    return { ok: true }
  })
}

/**
 * Takes an amendment back from review, to write on.
 * @throws {Refusal} not_found; forbidden; wrong_state when it is not in review (any more)
 */
export async function recallAmendment(call: SignedInCall, id: string): Promise<void> {
  const { db, viewer, now } = call
  await db.write(async (tx) => {
    const amendment = await amendmentAtDesk(tx, viewer, id)
    await amendableScenario(tx, call, amendment.scenarioId)
    const to = nextState(amendment, 'recall')
    if (!(await changeAmendment(tx, amendment, { state: to }, now))) throw new Refusal('changed_meanwhile', id)
    await rememberMove(tx, call, amendment, { act: 'recall', to })
  })
}

/**
 * Throws an amendment away that was not published; also after the deadline, when it cannot be published any more.
 * Thrown away twice it is thrown away once. Gives the scenario's id.
 * @throws {Refusal} not_found; forbidden; wrong_state for a published one
 */
export async function discardAmendment(call: SignedInCall, id: string): Promise<string> {
  const { db, viewer, now } = call
  return db.write(async (tx) => {
    const amendment = await amendmentAtDesk(tx, viewer, id)
    if (!mayDiscard(viewer, amendment)) throw new Refusal('forbidden', id)
    if (amendment.state === 'discarded') return amendment.scenarioId
    const to = nextState(amendment, 'discard')
    if (!(await changeAmendment(tx, amendment, { state: to, pendingFor: null }, now))) {
      throw new Refusal('changed_meanwhile', id)
    }
    await rememberMove(tx, call, amendment, { act: 'discard', to })
    return amendment.scenarioId
  })
}

/** Whether somebody who has an amendment on the desk may throw it away: its agency's writers, and who began it for it. */
export function mayDiscard(viewer: SignedIn, amendment: StoredAmendment): boolean {
  return isForAgency(viewer, amendment) || may(viewer, 'scenario.create', { agencyId: amendment.agencyId })
}

/**
 * The state that a move leads to.
 * @throws {Refusal} wrong_state when the amendment's state does not know the move
 */
export function nextState({ id, state }: Pick<StoredAmendment, 'id' | 'state'>, move: AmendmentMove): AmendmentState {
  const to = stateAfter(AMENDMENT_MOVES, state, move)
  if (!to) throw new Refusal('wrong_state', id)
  return to
}

/** Writes a step of an amendment down. */
export async function rememberMove(
  tx: Tx,
  { viewer, now }: Pick<SignedInCall, 'viewer' | 'now'>,
  { id, state }: Pick<StoredAmendment, 'id' | 'state'>,
  { act, to, reason = '' }: { act: AmendmentMove | 'handIn'; to: AmendmentState; reason?: string },
): Promise<void> {
  const deed = { noun: 'amendment', subjectId: id, personId: viewer.personId, at: now } as const
  await remember(tx, { ...deed, act, fromState: state, toState: to, reason })
}
