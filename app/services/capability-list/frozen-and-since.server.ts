import type { Call } from '#app/services/call.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import { frozenCapabilityList } from '#db/stores/capability-lists/capability-lists.ts'

/** A published capability list as it was frozen, and which of its capabilities were withdrawn since; null when there is none. */
export async function frozenAndSince({ db }: Call, code: string) {
  const list = await frozenCapabilityList(db.read, code.toUpperCase())
  if (!list) return null
  const catalogue = await catalogueOf(db)
  const offered = (companyId: string) => catalogue.company(companyId)?.capabilities ?? []
  const withdrawn = list.frozen
    .filter(({ capabilityId, companyId }) => !offered(companyId).some(({ id }) => id === capabilityId))
    .map((one) => one.code)
  return { list, withdrawn }
}
