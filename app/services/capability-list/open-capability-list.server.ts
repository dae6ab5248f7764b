import { listedCapabilityCodeOf } from '#app/domain/capability-list/naming.ts'
import { obstaclesToListing } from '#app/domain/capability-list/publishing.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import { listAtDesk } from '#app/services/list/draft-list.server.ts'
import { capabilitiesOnDraft } from '#db/stores/capability-lists/capabilities-on-list.ts'
import { historyOf } from '#db/stores/history.ts'
import { CAPABILITY_LIST } from './capability-lists.ts'

/**
 * A capability list as a curator has it on the desk: what stands on it with the codes that publishing would give, and
 * what is still in the way. Of a published list the rows are the frozen ones.
 * @throws {Refusal} not_found for everybody but curators and auditors
 */
export async function openCapabilityList(call: SignedInCall, listId: string) {
  const { db } = call
  const { frozen, publishedById: _publishedById, ...list } = await listAtDesk(CAPABILITY_LIST, call, listId)
  const capabilities = list.state === 'draft' ? await capabilitiesOnDraft(db.read, listId) : []
  return {
    list,
    frozen: frozen ?? [],
    obstacles: list.state === 'draft' ? obstaclesToListing(capabilities) : [],
    rows: capabilities.map(({ id, title, companyId, companyName, district, maturity, verified }, at) => ({
      ...{ id, title, companyId, companyName, district, maturity, verified },
      code: listedCapabilityCodeOf(list.code, at + 1),
    })),
    history: await historyOf(db.read, 'capabilityList', listId),
  }
}

/** A page of published capabilities that are not on a list yet, found by words, newest first without any. */
export async function choosableCapabilities(
  { db, now }: SignedInCall,
  onList: readonly string[],
  { q, page, size }: { q: string; page: number; size: number },
) {
  const catalogue = await catalogueOf(db)
  const query = { q, chosen: { tag: [], maturity: [], wish: [], district: [] }, sort: null, page }
  const taken = new Set(onList)
  const free = catalogue.capabilities(query, now).entries.filter(({ id }) => !taken.has(id))
  return {
    total: free.length,
    rows: free.slice((page - 1) * size, page * size).map((entry) => {
      const { id, title, companyId, companyName, district, maturity, verified } = entry
      return { id, title, companyId, companyName, district, maturity, verified }
    }),
  }
}
