import type { NextStepInput } from '#app/domain/match/next-step.ts'
import { isActive } from '#app/domain/match/stalled.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { remember } from '#db/stores/history.ts'
import { changeMatch } from '#db/stores/matches/written-match.ts'
import { movableMatch } from './match-for.server.ts'

/**
 * A curator says what happens next with a pair and when, or that nothing is planned any more. It is a step of the pair.
 * Idempotent: the same step for the same day again changes nothing.
 * @throws {Refusal} not_found, forbidden, wrong_state when the pair is over or landed, changed_meanwhile
 */
export async function setNextStep({ db, viewer, now }: SignedInCall, id: string, given: NextStepInput): Promise<void> {
  await db.write(async (tx) => {
    const { match } = await movableMatch(tx, viewer, id)
    const planned = { nextStep: given.nextStep, nextStepOn: given.nextStepOn || null }
    if (match.nextStep === planned.nextStep && match.nextStepOn === planned.nextStepOn && !given.stepNote) return
    if (match.version !== given.version) throw new Refusal('changed_meanwhile', id)
    if (!isActive(match.state)) throw new Refusal('wrong_state', id)
    if (!(await changeMatch(tx, match, planned, now))) throw new Refusal('changed_meanwhile', id)
    await remember(tx, {
      noun: 'match',
      subjectId: id,
      act: planned.nextStep ? 'nextStep' : 'clearNextStep',
      personId: viewer.personId,
      at: now,
      reason: given.stepNote ?? '',
      detail: planned.nextStep ? planned : { nextStep: match.nextStep, nextStepOn: match.nextStepOn },
    })
  })
}
