import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { claimById, endClaim } from '#db/stores/claims/claims.ts'
import { remember } from '#db/stores/history.ts'

/**
 * Takes back one's own claim, as long as nobody answered it. Idempotent. Gives the company it was about.
 * @throws {Refusal} not_found for somebody else's; wrong_state once it was answered
 */
export async function withdrawClaim({ db, viewer, now }: SignedInCall, claimId: string): Promise<string> {
  return db.write(async (tx) => {
    const found = await claimById(tx, claimId)
    if (!found || found.personId !== viewer.personId) throw new Refusal('not_found', claimId)
    if (found.state === 'withdrawn') return found.companyId
    if (!(await endClaim(tx, found, { state: 'withdrawn', decidedAt: now })))
      throw new Refusal('wrong_state', found.state)
    const deed = { noun: 'claim', subjectId: claimId, act: 'withdraw', personId: viewer.personId } as const
    await remember(tx, { ...deed, at: now, fromState: 'waiting', toState: 'withdrawn' })
    return found.companyId
  })
}
