import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { isDueAgain } from '#app/domain/verification/freshness.ts'
import type { Verdict } from '#app/domain/verification/verdict.ts'
import type { SignedIn } from '#app/domain/viewer.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Reader } from '#db/handle.ts'
import { remember } from '#db/stores/history.ts'
import { type Organisation, organisationById, saveOrganisation } from '#db/stores/organisations/organisations.ts'
import { announce } from '#db/stores/outbox.ts'
import { settingOf } from '#db/stores/settings.ts'

/**
 * Verifies an organisation, refuses it or asks for more. A verified one is settled again when it asked for it or its
 * verification is due; asking for more leaves it verified. `version` is the one that was looked at.
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
    if (!(await canBeSettled(tx, viewer, old, now))) throw new Refusal('wrong_state', old.state)
    if (old.version !== at.version) throw new Refusal('changed_meanwhile')
    const change = { ...changeBy(verdict, old, now), reverifyAskedAt: null }
    if (!(await saveOrganisation(tx, old, change, now))) throw new Refusal('changed_meanwhile')
    await remember(tx, {
      ...{ noun: 'organisation', subjectId: old.id, act: verdict.kind, personId: viewer.personId, at: now },
      ...{ fromState: old.state, toState: change.state },
      ...(verdict.kind !== 'verify' && { reason: verdict.reason, detail: { ground: verdict.ground } }),
    })
    if (old.kind === 'company') await announce(tx, 'company', old.id, now)
  })
}

/** Whether a verdict about an organisation is open: it waits, was refused or asked for more, or is to be looked at again. */
export async function canBeSettled(reader: Reader, viewer: SignedIn, old: Organisation, now: Date): Promise<boolean> {
  if (may(viewer, 'organisation.verify', { state: old.state })) return true
  if (!may(viewer, 'organisation.reverify', { state: old.state })) return false
  return (
    old.reverifyAskedAt !== null || isDueAgain(old.verifiedAt, await settingOf(reader, 'company.reverifyMonths'), now)
  )
}

function changeBy({ kind }: Verdict, { state, verifiedAt }: Organisation, now: Date) {
  if (kind === 'verify') return { state: 'verified', verifiedAt: now } as const
  if (kind === 'refuse') return { state: 'refused', verifiedAt: null } as const
  return state === 'verified' ? { state, verifiedAt } : ({ state: 'incomplete', verifiedAt: null } as const)
}
