import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { remember } from '#db/stores/history.ts'
import { organisationById, saveOrganisation } from '#db/stores/organisations/organisations.ts'
import { announce } from '#db/stores/outbox.ts'

/** What a curator found. A refusal carries the reason that the members read. */
export type Verdict = { state: 'verified' } | { state: 'refused'; reason: string }

/**
 * Verifies an organisation or refuses it. `version` is the one that was looked at.
 * @throws {Refusal} forbidden (also for one's own organisation), not_found; wrong_state when it is verified already;
 *   changed_meanwhile when it was edited
 */
export async function settleVerification(
  { db, viewer, now }: SignedInCall,
  at: { organisationId: string; version: number },
  verdict: Verdict,
): Promise<void> {
  if (!may(viewer, 'organisation.verify', { state: 'awaiting' })) throw new Refusal('forbidden', 'organisation.verify')
  await db.write(async (tx) => {
    if (viewer.memberships.some((m) => m.organisationId === at.organisationId)) throw new Refusal('forbidden', 'own')
    const old = await organisationById(tx, at.organisationId)
    if (!old) throw new Refusal('not_found', 'organisation')
    if (!may(viewer, 'organisation.verify', { state: old.state })) throw new Refusal('wrong_state', old.state)
    if (old.version !== at.version) throw new Refusal('changed_meanwhile')
    const verifiedAt = verdict.state === 'verified' ? now : null
    const saved = await saveOrganisation(tx, old, { state: verdict.state, verifiedAt }, now)
    if (!saved) throw new Refusal('changed_meanwhile')
    await remember(tx, {
      noun: 'organisation',
      subjectId: old.id,
      act: verdict.state === 'verified' ? 'verify' : 'refuse',
      personId: viewer.personId,
      at: now,
      fromState: old.state,
      toState: verdict.state,
      ...(verdict.state === 'refused' && { reason: verdict.reason }),
    })
    if (old.kind === 'company') await announce(tx, 'company', old.id, now)
  })
}
