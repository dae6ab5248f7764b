import { Refusal } from '#app/domain/refusal.ts'
import { stateAt } from '#app/domain/scenario/lifecycle.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Reader } from '#db/handle.ts'
import { newId } from '#db/id.ts'
import { remember } from '#db/stores/history.ts'
import { proposalIdOf } from '#db/stores/proposals/own-proposals.ts'
import { scenarioToAnswer } from '#db/stores/proposals/scenario-to-answer.ts'
import { insertProposal } from '#db/stores/proposals/written-proposal.ts'
import { insertProposalKeys } from '#db/stores/sealing/proposal-keys.ts'
import { openCompanyKey } from '../sealing/company-keys.server.ts'
import { prepareOpening } from '../sealing/prepare-opening.server.ts'
import { newProposalKeys } from '../sealing/proposal-keys.server.ts'
import { sealDraft } from '../sealing/sealed-content.ts'
import { demandAnswering } from './demand-answering.ts'

/**
 * Begins a company's proposal for a scenario (by code or id), or finds the one it has; gives the id. Its keys are made
 * with it.
 * @throws {Refusal} not_found; too_late or wrong_state when the scenario is not open; forbidden for who may not write
 * for the company, and while the company is not verified; locked; not_granted
 */
export async function beginProposal(call: SignedInCall, companyId: string, which: string): Promise<string> {
  const { db, viewer, now } = call
  const found = await answerable(db.read, call, companyId, which)
  if (found.earlier) return found.earlier
  const { scenario } = found
  const id = newId()
  await openCompanyKey(call, companyId)
  await prepareOpening(db, scenario, now)
  const made = await newProposalKeys(db, { id, companyId, scenarioId: scenario.id })
  if (!made) throw new Error(`${companyId} lost its key`)
  const sealedDraft = sealDraft(made.keys.draft, id, { contactName: viewer.name })
  return db.write(async (tx) => {
    const { earlier } = await answerable(tx, call, companyId, which)
    if (earlier) return earlier
    if (!(await insertProposal(tx, { id, scenarioId: scenario.id, companyId, sealedDraft, now }))) {
      throw new Refusal('changed_meanwhile', which)
    }
    await insertProposalKeys(tx, made.rows)
    await remember(tx, { noun: 'proposal', subjectId: id, act: 'create', personId: viewer.personId, at: now })
    return id
  })
}

/** The scenario that a company may answer now, and what it has written for it already. */
async function answerable(reader: Reader, { viewer, now }: SignedInCall, companyId: string, which: string) {
  const scenario = await scenarioToAnswer(reader, which)
  if (!scenario) throw new Refusal('not_found', which)
  demandAnswering(viewer, 'proposal.write', { companyId, state: stateAt(scenario, now) })
  return { scenario, earlier: await proposalIdOf(reader, companyId, scenario.id) }
}
