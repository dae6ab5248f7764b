import { may } from '#app/domain/permission.ts'
import { isSealed } from '#app/domain/proposal/sealing.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { stateAt } from '#app/domain/scenario/lifecycle.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { interestsIn } from '#db/stores/interests/interests.ts'
import { scenarioToAnswer } from '#db/stores/proposals/scenario-to-answer.ts'
import { awaitsOpening } from '#db/stores/sealing/openings.ts'
import { type Received, readReceived } from './read-received.server.ts'

type Interests = Awaited<ReturnType<typeof interestsIn>>

/**
 * What an agency sees of the answers to its scenario: while sealed nothing of the proposals, not even how many. `due`
 * says that the deadline has come and the custodians may open them.
 */
export type AtDesk =
  | { sealed: true; due: boolean; scenario: Received['scenario']; interests: Interests }
  | (Received & { sealed: false; interests: Interests })

/**
 * The companies that want to talk about a published scenario and, once they were opened, its proposals.
 * @throws {Refusal} not_found for who is neither of the agency nor, after the deadline, the auditor
 */
export async function receivedAtDesk(call: SignedInCall, scenarioId: string): Promise<AtDesk> {
  const { db, viewer, now } = call
  const scenario = await scenarioToAnswer(db.read, scenarioId)
  if (!scenario || scenario.id !== scenarioId) throw new Refusal('not_found', scenarioId)
  const sealed = isSealed(scenario, now)
  if (sealed && !may(viewer, 'agencyDesk.use', scenario)) throw new Refusal('not_found', scenarioId)
  if (sealed) return { sealed, due: false, scenario, interests: await interestsIn(db.read, scenarioId) }
  const state = stateAt(scenario, now)
  if (!may(viewer, 'proposal.readReceived', { agencyId: scenario.agencyId, state })) {
    throw new Refusal('not_found', scenarioId)
  }
  if (await awaitsOpening(db.read, scenarioId)) {
    return { sealed: true, due: true, scenario, interests: await interestsIn(db.read, scenarioId) }
  }
  const received = await readReceived(call, scenarioId)
  return { sealed, ...received, interests: await interestsIn(db.read, scenarioId) }
}
