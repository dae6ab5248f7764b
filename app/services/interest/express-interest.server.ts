import { Refusal } from '#app/domain/refusal.ts'
import { stateAt } from '#app/domain/scenario/lifecycle.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { againIfTaken } from '#db/errors.ts'
import { newId } from '#db/id.ts'
import { remember } from '#db/stores/history.ts'
import { addInterest } from '#db/stores/interests/interests.ts'
import { scenarioToAnswer } from '#db/stores/proposals/scenario-to-answer.ts'
import { pairToday } from '../match/judge-pair.server.ts'
import { speakUp } from '../match/speak-up.server.ts'
import { demandAnswering } from '../proposal/demand-answering.ts'

/** Who wants to talk about which scenario. */
export interface Saying {
  companyId: string
  /** Code or id. */
  scenario: string
  note?: string
}

/**
 * Says that a company wants to talk about an open scenario: the interest is kept, and the pair begins with the company's
 * yes, or gets it. Idempotent: what was said already stays as it is.
 * @throws {Refusal} not_found; too_late after the deadline; wrong_state when it is not open; forbidden for who may not
 * write for the company, and while the company is not verified
 */
export async function expressInterest(call: SignedInCall, { companyId, scenario: which, note = '' }: Saying) {
  const { db, viewer, now } = call
  const id = newId()
  const about = await scenarioToAnswer(db.read, which)
  const today = await pairToday(db, about?.id ?? '', companyId)
  const write = () =>
    db.write(async (tx) => {
      const scenario = await scenarioToAnswer(tx, which)
      if (!scenario) throw new Refusal('not_found', which)
      demandAnswering(viewer, 'interest.express', { companyId, state: stateAt(scenario, now) })
      const row = { id, scenarioId: scenario.id, companyId, personId: viewer.personId, note, createdAt: now }
      if (!(await addInterest(tx, row))) return
      await remember(tx, { noun: 'interest', subjectId: id, act: 'express', personId: viewer.personId, at: now })
      await speakUp(tx, call, { scenarioId: scenario.id, companyId, side: 'company', today, note })
    })
  // On PostgreSQL somebody may begin the same pair at the same moment; then it gets the company's yes.
  await againIfTaken(write)
}
