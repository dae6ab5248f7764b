import { EVENT_MOVES, type EventMove } from '#app/domain/event/lifecycle.ts'
import { stateAfter } from '#app/domain/lifecycle.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Tx } from '#db/handle.ts'
import { changeEvent, type EventChange, type StoredEvent } from '#db/stores/events/events.ts'
import { remember } from '#db/stores/history.ts'

/**
 * Moves an event along its life and notes it, within a transaction.
 * @throws {Refusal} wrong_state when its state has no such move, changed_meanwhile when somebody else was first
 */
export async function changeState(
  tx: Tx,
  { viewer, now }: SignedInCall,
  event: StoredEvent,
  move: EventMove,
  change: EventChange = {},
): Promise<void> {
  const state = stateAfter(EVENT_MOVES, event.state, move)
  if (!state) throw new Refusal('wrong_state', event.code)
  if (!(await changeEvent(tx, event, { ...change, state }, now))) throw new Refusal('changed_meanwhile', event.code)
  await remember(tx, {
    ...{ noun: 'event', subjectId: event.id, act: move, personId: viewer.personId, at: now },
    ...{ fromState: event.state, toState: state, reason: change.closedReason ?? '' },
  })
}
