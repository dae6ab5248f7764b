import type { ClaimVerdict } from '#app/domain/claim/claim.ts'
import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Tx } from '#db/handle.ts'
import { claimById, claimsTo, endClaim, type StoredClaim } from '#db/stores/claims/claims.ts'
import { remember } from '#db/stores/history.ts'
import { addMember } from '#db/stores/organisations/members.ts'
import { isUnstaffed } from '#db/stores/scenarios/unstaffed-scenarios.ts'

/**
 * A curator approves a claim, which makes its person the owner of the company, or refuses it with the ground that the
 * person reads. Approving one refuses the others that wait: the owner can invite their people. Idempotent: the same
 * verdict again changes nothing.
 * @throws {Refusal} not_found; forbidden for one's own; wrong_state when it was decided otherwise, or the company has
 *   got members meanwhile; changed_meanwhile
 */
export async function decideClaim(
  { db, viewer, now }: SignedInCall,
  claimId: string,
  {
    verdict,
    version,
    ground = null,
    answer,
  }: Omit<ClaimVerdict, 'ground'> & { ground?: ClaimVerdict['ground'] | null },
): Promise<void> {
  const by = { decidedById: viewer.personId, decidedAt: now }
  await db.write(async (tx) => {
    const found = may(viewer, 'claim.read') ? await claimById(tx, claimId) : null
    if (!found) throw new Refusal('not_found', claimId)
    if (found.personId === viewer.personId) throw new Refusal('forbidden', 'own')
    if (found.state === (verdict === 'approve' ? 'approved' : 'refused')) return
    if (!may(viewer, 'claim.decide', { state: 'waiting' })) throw new Refusal('forbidden', 'claim.decide')
    if (found.state !== 'waiting') throw new Refusal('wrong_state', found.state)
    if (found.version !== version) throw new Refusal('changed_meanwhile', claimId)
    if (verdict === 'refuse') return end(tx, found, { state: 'refused', ground, answer, ...by })
    if (!(await isUnstaffed(tx, found.companyId))) throw new Refusal('wrong_state', 'has members')
    await end(tx, found, { state: 'approved', ground: null, answer, ...by })
    await welcome(tx, found, viewer.personId, now)
    for (const other of await claimsTo(tx, found.companyId)) {
      if (other.state === 'waiting')
        await end(tx, other, { state: 'refused', ground: 'claimedByOther', answer: '', ...by })
    }
  })
}

async function welcome(tx: Tx, { companyId, personId }: StoredClaim, byId: string, now: Date): Promise<void> {
  await addMember(tx, { personId, organisationId: companyId, role: 'owner', createdAt: now })
  const detail = { personId, role: 'owner', by: 'claim' }
  await remember(tx, { noun: 'organisation', subjectId: companyId, act: 'join', personId: byId, at: now, detail })
}

async function end(tx: Tx, claim: StoredClaim, ended: Required<Parameters<typeof endClaim>[2]>): Promise<void> {
  if (!(await endClaim(tx, claim, ended))) throw new Refusal('changed_meanwhile', claim.id)
  await remember(tx, {
    ...{ noun: 'claim', subjectId: claim.id, personId: ended.decidedById, at: ended.decidedAt, reason: ended.answer },
    ...{ act: ended.state === 'approved' ? 'approveClaim' : 'refuseClaim', fromState: 'waiting', toState: ended.state },
    detail: { companyId: claim.companyId, ground: ended.ground },
  })
}
