import type { MinutesInput } from '#app/domain/event/minutes.ts'
import { isActive } from '#app/domain/match/stalled.ts'
import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { Viewer } from '#app/domain/viewer.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { setNextStep } from '#app/services/match/set-next-step.server.ts'
import { demand } from '#app/services/scenario/demand.ts'
import type { Reader } from '#db/handle.ts'
import { changeTalk, type TalkAtEvent, talkById } from '#db/stores/events/talks.ts'
import { remember } from '#db/stores/history.ts'
import { matchWithSides } from '#db/stores/matches/one-match.ts'
import { changeMatch } from '#db/stores/matches/written-match.ts'

/**
 * A talk that the viewer may read: curators, the auditor and both sides.
 * @throws {Refusal} not_found for everybody else
 */
export async function talkFor(reader: Reader, viewer: Viewer, code: string, id: string): Promise<TalkAtEvent> {
  const found = await talkById(reader, id)
  const whose = found && { agencyId: found.agencyId, companyId: found.talk.companyId }
  if (!found || found.event.code !== code.toUpperCase() || !may(viewer, 'event.readRegistration', whose ?? {}))
    throw new Refusal('not_found', id)
  return found
}

/**
 * A talk whose minutes the viewer may write.
 * @throws {Refusal} not_found, forbidden, wrong_state when the event was cancelled
 */
export async function talkToMinute(reader: Reader, viewer: Viewer, code: string, id: string): Promise<TalkAtEvent> {
  const found = await talkFor(reader, viewer, code, id)
  demand(viewer, 'event.writeMinutes', { state: found.event.state })
  return found
}

/**
 * Writes down what was said in a talk and what came of it. It is a step of the pair, whose history says it and whose next
 * step becomes the one agreed on. Idempotent: the same minutes again change nothing.
 * @throws {Refusal} not_found, forbidden, wrong_state, changed_meanwhile
 */
export async function writeMinutes(call: SignedInCall, code: string, id: string, given: MinutesInput): Promise<void> {
  const { db, viewer, now } = call
  const matchId = await db.write(async (tx) => {
    const { talk, event } = await talkToMinute(tx, viewer, code, id)
    const { version, ...minutes } = given
    const same = (Object.keys(minutes) as (keyof typeof minutes)[]).every((key) => talk[key] === minutes[key])
    if (same) return talk.matchId
    const written = { ...minutes, writtenById: viewer.personId, writtenAt: now }
    if (!(await changeTalk(tx, { id, version }, written))) throw new Refusal('changed_meanwhile', id)
    const found = await matchWithSides(tx, talk.matchId)
    if (!found || !(await changeMatch(tx, found.match, {}, now))) throw new Refusal('changed_meanwhile', talk.matchId)
    await remember(tx, {
      ...{ noun: 'match', subjectId: talk.matchId, act: 'minutes', personId: viewer.personId, at: now },
      reason: minutes.minutes,
      detail: { event: event.code, outcome: minutes.outcome },
    })
    return talk.matchId
  })
  if (given.nextStep && given.nextStepOn) await planNext(call, matchId, given.nextStep, given.nextStepOn)
}

/** An ended pair has no next step; what was agreed on stays in the minutes. */
async function planNext(call: SignedInCall, matchId: string, nextStep: string, nextStepOn: string): Promise<void> {
  const found = await matchWithSides(call.db.read, matchId)
  if (!found || !isActive(found.match.state)) return
  // A moment later, so that the trail says the minutes first.
  const after = { ...call, now: new Date(call.now.getTime() + 1) }
  await setNextStep(after, matchId, { version: found.match.version, nextStep, nextStepOn })
}
