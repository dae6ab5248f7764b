import { readCapability } from '#app/domain/capability/form.ts'
import type { FieldErrors } from '#app/domain/form.ts'
import { resolverOver } from '#app/domain/listing/tag-words.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { changeCapability } from '#db/stores/capabilities/written-capability.ts'
import { remember } from '#db/stores/history.ts'
import { announce } from '#db/stores/outbox.ts'
import { tagTerms } from '#db/stores/scenarios/tag-terms.ts'
import { demand } from '../scenario/demand.ts'
import { formOfCapability, ownCapability } from './own-capability.server.ts'

/** Whether it was published; if not, what is wrong or missing by field name. */
export type Publication = { ok: true } | { ok: false; errors: FieldErrors }

/**
 * Publishes a capability as its form says it, in the place of what was published before.
 * @throws {Refusal} not_found; forbidden for a viewer of the company; changed_meanwhile when the form is not at this
 * version any more
 */
export async function publishCapability(call: SignedInCall, id: string, version: number): Promise<Publication> {
  const { db, viewer, now } = call
  const resolve = resolverOver(await tagTerms(db.read))
  return db.write(async (tx): Promise<Publication> => {
    const capability = await ownCapability(tx, viewer, id)
    const { companyId, state } = capability
    demand(viewer, 'capability.write', { companyId })
    if (capability.version !== version) throw new Refusal('changed_meanwhile', id)
    const reading = readCapability(formOfCapability(capability), { now, resolve })
    if (!reading.ok) return reading
    const life = { state: 'published', publishedAt: capability.publishedAt ?? now, mergedIntoId: null } as const
    const columns = { ...life, draft: null }
    const change = { content: reading.content, columns }
    if (!(await changeCapability(tx, capability, change, now))) throw new Refusal('changed_meanwhile', id)
    await remember(tx, {
      noun: 'capability',
      subjectId: id,
      act: 'publish',
      personId: viewer.personId,
      at: now,
      fromState: state,
      toState: 'published',
    })
    await announce(tx, 'company', companyId, now)
    return { ok: true }
  })
}
