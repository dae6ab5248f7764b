import { randomBytes } from 'node:crypto'
import { customAlphabet } from 'nanoid'
import type { FieldErrors } from '#app/domain/form.ts'
import { readProposal } from '#app/domain/proposal/form.ts'
import { PROPOSAL_MOVES } from '#app/domain/proposal/lifecycle.ts'
import { RECEIPT_ALPHABET, RECEIPT_LETTERS, receiptNumber } from '#app/domain/proposal/sending.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { stateAt } from '#app/domain/scenario/lifecycle.ts'
import type { SignedIn } from '#app/domain/viewer.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Reader } from '#db/handle.ts'
import { newId } from '#db/id.ts'
import { newestAmendment } from '#db/stores/amendments/amendments.ts'
import { remember } from '#db/stores/history.ts'
import { type StoredProposal, storedProposal } from '#db/stores/proposals/own-proposals.ts'
import { scenarioToAnswer } from '#db/stores/proposals/scenario-to-answer.ts'
import { insertSubmission, receiptByKey, supersede } from '#db/stores/proposals/submissions.ts'
import { changeProposal } from '#db/stores/proposals/written-proposal.ts'
import { openingOf } from '#db/stores/sealing/openings.ts'
import { appendToChain } from '../chain/append-to-chain.server.ts'
import { receiptNotice } from '../notice/receipt-notice.server.ts'
import { demand } from '../scenario/demand.ts'
import { prepareOpening } from '../sealing/prepare-opening.server.ts'
import { type ProposalKeys, sealKeysForOpening } from '../sealing/proposal-keys.server.ts'
import { digestOf, sealContent, sealedDigestOf } from '../sealing/sealed-content.ts'
import { demandAnswering } from './demand-answering.ts'
import { formOfProposal, keysOfOwn, ownProposal } from './own-proposal.server.ts'

/** Bytes of the salt that keeps a digest from being guessed. */
const SALT_BYTES = 32

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
 * Sends a proposal in, sealed until the opening. What was sent before is superseded. Idempotent by the key: pressed
 * twice it is sent once, and the second press gets the same receipt, whatever the time is by then.
 * @throws {Refusal} not_found; too_late at the deadline and after; forbidden; wrong_state; changed_meanwhile when
 * somebody changed the draft, or an amendment the scenario, after the page was shown; not_ready while the scenario has
 * no opening keys; locked; not_granted
 */
export async function submitProposal(call: SignedInCall, id: string, { key, version, amended }: Press): Promise<Sent> {
  const { db, viewer, now } = call
  const [submissionId, receipt] = [newId(), receiptNumber(now, receiptLetters())]
  const salt = randomBytes(SALT_BYTES).toString('base64url')
  const keys = await keysOfOwn(call, id)
  const ready = await readyForOpening(call, id, keys)
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
    const reading = readProposal(await formOfProposal(tx, proposal, keys), scenario)
    if (!reading.ok) return reading
    if (!ready) throw new Refusal('not_ready', scenario.id)
    // In time, but so long under way that the others are open: it could no longer be opened with them.
    if (await openingOf(tx, scenario.id)) throw new Refusal('too_late', id)
    const change = { state: 'submitted', draft: null, sealedDraft: null } as const
    if (!(await changeProposal(tx, proposal, change, now))) throw new Refusal('changed_meanwhile', id)
    await supersede(tx, id, now)
    const salted = { content: reading.content, salt }
    const sealed = sealContent(keys, { id: submissionId, proposalId: id }, salted)
    const digests = { digest: digestOf(salted), sealedDigest: sealedDigestOf(sealed) }
    const sent = { receipt, sealed, ...digests, submittedById: viewer.personId, submittedAt: now }
    await insertSubmission(tx, { id: submissionId, proposalId: id, idempotencyKey: key, ...sent })
    const first = state === 'draft' ? 'submit' : 'replace'
    const entry = { kind: first, subjectId: submissionId, at: now, ...digests, detail: { receipt } } as const
    const { hash: place } = await appendToChain(tx, entry)
    const told = { digest: digests.digest, submittedAt: now, place, title: scenario.title }
    await receiptNotice(tx, { proposalId: id, companyId, number: receipt, ...told })
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

/** Whether what is sent could be opened after the deadline: its keys are sealed to the scenario's opening keys. */
async function readyForOpening({ db, now }: SignedInCall, id: string, keys: ProposalKeys): Promise<boolean> {
  const stored = await storedProposal(db.read, id)
  const scenario = stored && (await scenarioToAnswer(db.read, stored.scenario.id))
  if (!scenario || stateAt(scenario, now) !== 'open') return false
  await prepareOpening(db, scenario, now)
  return sealKeysForOpening(db, { id, companyId: stored.companyId, scenarioId: scenario.id }, keys)
}
