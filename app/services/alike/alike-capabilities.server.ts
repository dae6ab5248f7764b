import type { AlikeCapability } from '#app/domain/alike/alike-row.ts'
import { MUCH_IN_COMMON } from '#app/domain/alike/degree.ts'
import { commonShare, type Wording, wordingOf } from '#app/matching/score/wording.ts'
import type { Call, SignedInCall } from '#app/services/call.ts'
import { formOfCapability } from '#app/services/capability/own-capability.server.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import { tagResolver } from '#app/services/scenario/circumstances.server.ts'
import { capabilitiesOf, type WholeCapability } from '#db/stores/capabilities/own-capabilities.ts'
import { OWN_CAPABILITIES_COMPARED } from './capability-market.server.ts'
import { saidInCapability, saidInCapabilityForm } from './capability-said.ts'
import { mostAlike, type Shared } from './most-alike.ts'

/** The index says where to look; the company's name, which it counts, is left out here. */
const LOOKED_AT = 20
const LOOK_FROM = MUCH_IN_COMMON - 0.1

type SharedCapability = Shared<Omit<AlikeCapability, 'degree' | 'differences'>>

/**
 * The capabilities that say much the same as one that the viewer has on the desk, most alike first: published ones of
 * anybody, and all of that company's own, in whatever state; those set aside as doubles are left out.
 * @param capability one of the viewer's own company
 */
export async function alikeCapabilities(call: SignedInCall, capability: WholeCapability): Promise<AlikeCapability[]> {
  const { db, viewer } = call
  const { id, companyId } = capability
  const resolve = await tagResolver(db)
  const here = saidInCapabilityForm(formOfCapability(capability), resolve)
  const mine = wordingOf(here.title, here.text)
  const companyName = viewer.memberships.find(({ organisationId }) => organisationId === companyId)?.organisationName
  const own = (await capabilitiesOf(db.read, companyId, OWN_CAPABILITIES_COMPARED)).flatMap(
    (other): SharedCapability[] => {
      if (other.id === id || other.mergedIntoId !== null) return []
      const said = saidInCapabilityForm(formOfCapability(other), resolve)
      const share = commonShare(mine, wordingOf(said.title, said.text), MUCH_IN_COMMON)
      const row = { id: other.id, title: said.title, companyId, companyName: companyName ?? '', state: other.state }
      return share > 0 ? [{ ...row, share, there: said.compared }] : []
    },
  )
  const others = await publishedAlike(call, mine)
  return mostAlike(here.compared(), [...own, ...others.filter((other) => other.companyId !== companyId)])
}

async function publishedAlike({ db }: Call, mine: Wording): Promise<SharedCapability[]> {
  const catalogue = await catalogueOf(db)
  const { capabilityWords, capabilities } = catalogue.shelves
  return capabilityWords
    .alike('offers', mine, { limit: LOOKED_AT, from: LOOK_FROM })
    .flatMap(({ id }): SharedCapability[] => {
      const entry = capabilities.get(id)
      if (!entry) return []
      const said = saidInCapability(entry)
      const share = commonShare(mine, wordingOf(said.title, said.text), MUCH_IN_COMMON)
      const { title, companyId, companyName } = entry
      return share > 0 ? [{ id, title, companyId, companyName, state: 'published', share, there: said.compared }] : []
    })
}
