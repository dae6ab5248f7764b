import { ALIKE_SHOWN, type AlikeScenario } from '#app/domain/alike/alike-row.ts'
import { MUCH_IN_COMMON } from '#app/domain/alike/degree.ts'
import { may } from '#app/domain/permission.ts'
import { stateAt } from '#app/domain/scenario/lifecycle.ts'
import type { Circumstances } from '#app/domain/scenario/read-form.ts'
import type { Profile } from '#app/matching/model.ts'
import { commonShare, wordingOf } from '#app/matching/score/wording.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import { circumstancesOf } from '#app/services/scenario/circumstances.server.ts'
import { formOfScenario } from '#app/services/scenario/scenario-at-desk.server.ts'
import type { Reader } from '#db/handle.ts'
import { storedScenariosOf, type WholeScenario } from '#db/stores/scenarios/stored-scenarios.ts'
import { mostAlike, type Shared } from './most-alike.ts'
import { OWN_COMPARED, UNPUBLISHED } from './scenario-market.server.ts'
import { type SaidScenario, saidInEntry, saidInForm } from './scenario-said.ts'

/** A scenario with the share of its wording that another one has as well. */
type SharedScenario = Shared<Omit<AlikeScenario, 'degree' | 'differences'>>

/**
 * The scenarios that say much the same as one that the viewer has on the desk, most alike first: published ones of
 * anybody, unpublished ones of its agency alone, and those only for that agency's own people.
 */
export async function alikeScenarios(call: SignedInCall, scenario: WholeScenario): Promise<AlikeScenario[]> {
  const circumstances = await circumstancesOf(call)
  const here = saidInForm(scenario.id, formOfScenario(scenario), circumstances)
  const isOwn = may(call.viewer, 'agencyDesk.use', { agencyId: scenario.agencyId })
  const own = isOwn ? await ownAlike(call.db.read, scenario, here, circumstances) : []
  return mostAlike(here.compared(), [...own, ...(await publishedAlike(call, here.need))])
}

/** The published scenarios that say much the same as one that a curator reviews. */
export async function alikePublished(call: SignedInCall, scenario: WholeScenario): Promise<AlikeScenario[]> {
  const here = saidInForm(scenario.id, formOfScenario(scenario), await circumstancesOf(call))
  return mostAlike(here.compared(), await publishedAlike(call, here.need))
}

async function publishedAlike({ db, now }: SignedInCall, need: Profile): Promise<SharedScenario[]> {
  const catalogue = await catalogueOf(db)
  const { engine } = catalogue.shelves
  return engine
    .alike('needs', wordingOf(need.title, need.text), { limit: ALIKE_SHOWN + 1, from: MUCH_IN_COMMON })
    .flatMap(({ id, share }) => {
      const entry = id === need.id ? undefined : catalogue.scenario(id)
      if (!entry) return []
      const { code, title, agencyName, stage } = entry
      return [
        { id, code, title, agencyName, stage, state: stateAt(entry, now), share, there: () => saidInEntry(entry) },
      ]
    })
}

async function ownAlike(
  reader: Reader,
  { id, agencyId }: WholeScenario,
  { need }: SaidScenario,
  circumstances: Circumstances,
): Promise<SharedScenario[]> {
  const mine = wordingOf(need.title, need.text)
  const others = await storedScenariosOf(reader, agencyId, UNPUBLISHED, OWN_COMPARED)
  return others.flatMap((other): SharedScenario[] => {
    if (other.id === id) return []
    const said = saidInForm(other.id, formOfScenario(other), circumstances)
    const share = commonShare(mine, wordingOf(said.need.title, said.need.text), MUCH_IN_COMMON)
    const { agencyName, stage, state } = other
    const row = { id: other.id, code: null, title: said.need.title, agencyName, stage, state }
    return share > 0 ? [{ ...row, share, there: said.compared }] : []
  })
}
