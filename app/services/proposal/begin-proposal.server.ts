import { Refusal } from '#app/domain/refusal.ts'
import { stateAt } from '#app/domain/scenario/lifecycle.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { newId } from '#db/id.ts'
import { remember } from '#db/stores/history.ts'
import { proposalIdOf } from '#db/stores/proposals/own-proposals.ts'
import { scenarioToAnswer } from '#db/stores/proposals/scenario-to-answer.ts'
import { insertProposal } from '#db/stores/proposals/written-proposal.ts'
import { demandAnswering } from './demand-answering.ts'

/**
 * Begins a company's proposal for a scenario (by code or id), or finds the one it has; gives the id.
 * @throws {Refusal} not_found; too_late or wrong_state when the scenario is not open; forbidden for who may not write
 * for the company, and while the company is not verified
 */
export async function beginProposal(call: SignedInCall, companyId: string, which: string): Promise<string> {
  const { db, viewer, now } = call
  const id = newId()
  return db.write(async (tx) => {
    const scenario = await scenarioToAnswer(tx, which)
    if (!scenario) throw new Refusal('not_found', which)
    demandAnswering(viewer, 'proposal.write', { companyId, state: stateAt(scenario, now) })
    const earlier = await proposalIdOf(tx, companyId, scenario.id)
    if (earlier) return earlier
    const draft = { contactName: viewer.name }
    if (!(await insertProposal(tx, { id, scenarioId: scenario.id, companyId, draft, now }))) {
      throw new Refusal('changed_meanwhile', which)
    }
    await remember(tx, { noun: 'proposal', subjectId: id, act: 'create', personId: viewer.personId, at: now })
    return id
  })
}
