import { createHash } from 'node:crypto'
import { customAlphabet } from 'nanoid'
import type { FieldErrors } from '#app/domain/form.ts'
import type { ProposalContent } from '#app/domain/proposal/content.ts'
import { readProposal } from '#app/domain/proposal/form.ts'
import { PROPOSAL_MOVES } from '#app/domain/proposal/lifecycle.ts'
import { canonicalText, RECEIPT_ALPHABET, RECEIPT_LETTERS, receiptNumber } from '#app/domain/proposal/sending.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { stateAt } from '#app/domain/scenario/lifecycle.ts'
import type { SignedIn } from '#app/domain/viewer.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Reader } from '#db/handle.ts'
import { newId } from '#db/id.ts'
import { newestAmendment } from '#db/stores/amendments/amendments.ts'
import { remember } from '#db/stores/history.ts'
import type { StoredProposal } from '#db/stores/proposals/own-proposals.ts'
import { insertSubmission, receiptByKey, supersede } from '#db/stores/proposals/submissions.ts'
import { changeProposal } from '#db/stores/proposals/written-proposal.ts'
import { demand } from '../scenario/demand.ts'
import { demandAnswering } from './demand-answering.ts'
import { formOfProposal, ownProposal } from './own-proposal.server.ts'

const receiptLetters = customAlphabet(RECEIPT_ALPHABET, RECEIPT_LETTERS)

/**
 * One press of the button: `key` is the page's own, `version` what the page showed, `amended` the number of the newest
 * amendment of the scenario then.
 */
export interface Press {
  key: string
  version: number
  amended?: number
}

/** The receipt; or, when nothing was sent, what is wrong or missing by field name. */
export type Sent = { ok: true; receipt: string } | { ok: false; errors: FieldErrors }

/**
 * Sends a proposal in, sealed until the deadline. What was sent before is superseded. Idempotent by the key: pressed
 * twice it is sent once, and the second press gets the same receipt, whatever the time is by then.
 * @throws {Refusal} not_found; too_late at the deadline and after; forbidden; wrong_state; changed_meanwhile when
 * somebody changed the draft, or an amendment the scenario, after the page was shown
 */
export async function submitProposal(call: SignedInCall, id: string, { key, version, amended }: Press): Promise<Sent> {
  const { db, viewer, now } = call
  const [submissionId, receipt] = [newId(), receiptNumber(now, receiptLetters())]
  return db.write(async (tx): Promise<Sent> => {
    const proposal = await sendableProposal(tx, viewer, id)
    const earlier = await receiptByKey(tx, id, key)
    if (earlier) return { ok: true, receipt: earlier }
    const { companyId, scenario, state } = proposal
    demandAnswering(viewer, 'proposal.write', { companyId, state: stateAt(scenario, now) })
    if (!PROPOSAL_MOVES[state].submit) throw new Refusal('wrong_state', id)
    if (proposal.version !== version) throw new Refusal('changed_meanwhile', id)
    if (amended !== undefined && (await newestAmendment(tx, scenario.id)) > amended) {
      throw new Refusal('changed_meanwhile', id)
    }
    const reading = readProposal(await formOfProposal(tx, proposal), scenario.bidderQuestions)
    if (!reading.ok) return reading
    const change = { state: 'submitted', draft: null } as const
    if (!(await changeProposal(tx, proposal, change, now))) throw new Refusal('changed_meanwhile', id)
    await supersede(tx, id, now)
    const { content } = reading
    const sent = { receipt, content, digest: digestOf(content), submittedById: viewer.personId, submittedAt: now }
    await insertSubmission(tx, { id: submissionId, proposalId: id, idempotencyKey: key, ...sent })
    await remember(tx, {
      noun: 'proposal',
      subjectId: id,
      act: 'submit',
      personId: viewer.personId,
      at: now,
      fromState: state,
      toState: 'submitted',
    })
    return { ok: true, receipt }
  })
}

/**
 * A proposal that the viewer may send in while its scenario is open; whether it still is, is asked when it is sent.
 * @throws {Refusal} not_found for another company's; forbidden for who may only read, or awaits verification
 */
export async function sendableProposal(reader: Reader, viewer: SignedIn, id: string): Promise<StoredProposal> {
  const proposal = await ownProposal(reader, viewer, id)
  demand(viewer, 'proposal.write', { companyId: proposal.companyId, state: 'open' })
  return proposal
}

/** SHA-256 of the canonical text, as 64 hexadecimal digits. */
export function digestOf(content: ProposalContent): string {
  return createHash('sha256').update(canonicalText(content), 'utf8').digest('hex')
}
