import type { ClaimInput } from '#app/domain/claim/claim.ts'
import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { Viewer } from '#app/domain/viewer.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Reader, Tx } from '#db/handle.ts'
import { newId } from '#db/id.ts'
import { addClaim, claimOf, countWaitingClaimsOf } from '#db/stores/claims/claims.ts'
import { remember } from '#db/stores/history.ts'
import { type Organisation, organisationById } from '#db/stores/organisations/organisations.ts'
import { isUnstaffed } from '#db/stores/scenarios/unstaffed-scenarios.ts'

/** Most claims of one person that wait at a time: who has more is not staff of all of them. */
const WAITING_MAX = 3

/**
 * Somebody says that a company without members here is theirs, and waits for a curator's answer. Idempotent: a claim
 * that waits stays as it was. Nobody becomes a member by claiming.
 * @throws {Refusal} not_found for what is no company; wrong_state for one that has members; too_many
 */
export async function makeClaim(
  { db, viewer, now }: SignedInCall,
  companyId: string,
  input: ClaimInput,
): Promise<void> {
  await db.write(async (tx) => {
    await claimable(tx, viewer, companyId)
    await putClaim(tx, { companyId, personId: viewer.personId, input, now })
  })
}

/**
 * A company that can be claimed.
 * @throws {Refusal} not_found for what is no company; wrong_state for one that has members, which is not to be claimed
 */
export async function claimable(reader: Reader, viewer: Viewer, companyId: string): Promise<Organisation> {
  const found = await organisationById(reader, companyId)
  if (found?.kind !== 'company' || found.state === 'refused') throw new Refusal('not_found', companyId)
  const state = (await isUnstaffed(reader, companyId)) ? 'unstaffed' : 'staffed'
  if (state === 'staffed' || (viewer && !may(viewer, 'claim.make', { state })))
    throw new Refusal('wrong_state', companyId)
  return found
}

/** Puts a claim in within a transaction, unless the person has one to this company that waits. */
export async function putClaim(
  tx: Tx,
  { companyId, personId, input, now }: { companyId: string; personId: string; input: ClaimInput; now: Date },
): Promise<void> {
  const before = await claimOf(tx, personId, companyId)
  if (before?.state === 'waiting') return
  if ((await countWaitingClaimsOf(tx, personId)) >= WAITING_MAX) throw new Refusal('too_many', 'claims')
  const id = newId()
  await addClaim(tx, { id, companyId, personId, ...input, state: 'waiting', answer: '', version: 1, createdAt: now })
  await remember(tx, {
    noun: 'claim',
    subjectId: id,
    act: 'claim',
    personId,
    at: now,
    toState: 'waiting',
    detail: { companyId },
  })
}
