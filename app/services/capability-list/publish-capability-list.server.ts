import { caseFrom } from '#app/domain/capability/case.ts'
import type { FrozenCapability } from '#app/domain/capability-list/frozen.ts'
import { listedCapabilityCodeOf } from '#app/domain/capability-list/naming.ts'
import { type ListObstacle, obstaclesToListing } from '#app/domain/capability-list/publishing.ts'
import { countingNames } from '#app/domain/company/qualification.ts'
import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { draftList } from '#app/services/list/draft-list.server.ts'
import { type CapabilityOnDraft, capabilitiesOnDraft } from '#db/stores/capability-lists/capabilities-on-list.ts'
import { capabilityListById, changeDraftCapabilityList } from '#db/stores/capability-lists/capability-lists.ts'
import { remember } from '#db/stores/history.ts'
import { CAPABILITY_LIST } from './capability-lists.ts'

/** What a curator decided to publish. */
export interface SeenCapabilityList {
  id: string
  version: number
  capabilities: number
}

/** A published list by its code, or what stands against publishing it; then nothing has changed. */
export type CapabilityListPublication = { ok: true; code: string } | { ok: false; obstacles: ListObstacle[] }

/**
 * Publishes a capability list: freezes what the public reads, each capability with its number. All or nothing.
 * Idempotent: a list that is published already stays as it was, whoever published it.
 * @param seen the list as the curator had it before them, with the number of its capabilities
 * @throws {Refusal} not_found; changed_meanwhile when a curator changed the list since
 */
export async function publishCapabilityList(
  { db, viewer, now }: SignedInCall,
  seen: SeenCapabilityList,
): Promise<CapabilityListPublication> {
  return db.write(async (tx): Promise<CapabilityListPublication> => {
    const before = may(viewer, 'curatorDesk.use') ? await capabilityListById(tx, seen.id) : null
    if (before?.state === 'published') return { ok: true, code: before.code }
    const list = await draftList(CAPABILITY_LIST, tx, viewer, seen.id)
    if (list.version !== seen.version) throw new Refusal('changed_meanwhile', seen.id)
    const capabilities = await capabilitiesOnDraft(tx, list.id)
    if (capabilities.length !== seen.capabilities) throw new Refusal('changed_meanwhile', seen.id)
    const obstacles = obstaclesToListing(capabilities)
    if (obstacles.length > 0) return { ok: false, obstacles }
    const frozen = capabilities.map((one, at) => frozenCapability(one, listedCapabilityCodeOf(list.code, at + 1)))
    const sealed = { state: 'published', frozen, publishedAt: now, publishedById: viewer.personId } as const
    if (!(await changeDraftCapabilityList(tx, list, sealed))) throw new Refusal('changed_meanwhile', list.id)
    await remember(tx, {
      ...{ noun: 'capabilityList', subjectId: list.id, act: 'publish', personId: viewer.personId, at: now },
      ...{ fromState: 'draft', toState: 'published', detail: { capabilities: frozen.length } },
    })
    return { ok: true, code: list.code }
  })
}

/** A capability as it goes into the snapshot of a list. */
function frozenCapability(one: CapabilityOnDraft, code: string): FrozenCapability {
  const { id, companyId, companyName, district, verified, title, text, maturity, rights, wishes } = one
  return {
    ...{ code, capabilityId: id, companyId, companyName, district, verified, title, text, maturity, rights, wishes },
    tags: [...one.tagNames, ...one.freeTags],
    cases: one.cases.map(caseFrom),
    qualifications: countingNames(one.qualifications),
  }
}
