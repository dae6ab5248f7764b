import { NEARLY_SAME } from '#app/domain/alike/degree.ts'
import { type Wording, wordingOf } from '#app/matching/score/wording.ts'
import { formOfCapability } from '#app/services/capability/own-capability.server.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import { capabilityText } from '#app/services/catalogue/profiles.ts'
import type { Db, Reader } from '#db/handle.ts'
import { capabilitiesOf } from '#db/stores/capabilities/own-capabilities.ts'
import { unitById } from '#db/stores/imports/units.ts'
import type { Repeated } from './alike-rows.server.ts'

/** Capabilities of a company that are compared, those changed last. */
export const OWN_CAPABILITIES_COMPARED = 200

/** Finds the published capability that a row nearly repeats; the company's name counts as its first words. */
export async function publishedCapability(db: Db): Promise<(wording: Wording) => Repeated | null> {
  const { capabilities, capabilityWords } = (await catalogueOf(db)).shelves
  return (wording) => {
    const [found] = capabilityWords.alike('offers', wording, { limit: 1, from: NEARLY_SAME })
    const entry = found && capabilities.get(found.id)
    return entry ? { id: entry.id, code: null, title: entry.title, unitName: entry.companyName, stage: null } : null
  }
}

/** The capabilities of a company that are not published, with their wordings. */
export async function ownCapabilityWordings(reader: Reader, companyId: string): Promise<[Repeated, Wording][]> {
  const company = await unitById(reader, companyId)
  const own = await capabilitiesOf(reader, companyId, OWN_CAPABILITIES_COMPARED)
  const unpublished = own.filter(({ state, mergedIntoId }) => state !== 'published' && mergedIntoId === null)
  const unitName = company?.name ?? ''
  return unpublished.map((capability) => {
    const { title, text, cases } = formOfCapability(capability)
    const words = capabilityText({ companyName: unitName, text, cases })
    return [{ id: capability.id, code: null, title, unitName, stage: null }, wordingOf(title, words)]
  })
}
