import { NEARLY_SAME } from '#app/domain/alike/degree.ts'
import type { ScenarioState } from '#app/domain/scenario/lifecycle.ts'
import { textAt } from '#app/domain/scenario/rows.ts'
import { type Wording, wordingOf } from '#app/matching/score/wording.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import { needText } from '#app/services/catalogue/profiles.ts'
import { formOfScenario } from '#app/services/scenario/scenario-at-desk.server.ts'
import type { Db, Reader } from '#db/handle.ts'
import { storedScenariosOf } from '#db/stores/scenarios/stored-scenarios.ts'
import type { Repeated } from './alike-rows.server.ts'

/** Unpublished scenarios of an agency that are compared, those changed last. */
export const OWN_COMPARED = 200
export const UNPUBLISHED: ScenarioState[] = ['draft', 'returned', 'inReview', 'approved']

/** Finds the published scenario that a row nearly repeats. */
export async function publishedScenario(db: Db): Promise<(wording: Wording) => Repeated | null> {
  const catalogue = await catalogueOf(db)
  return (wording) => {
    const [found] = catalogue.shelves.engine.alike('needs', wording, { limit: 1, from: NEARLY_SAME })
    const entry = found && catalogue.scenario(found.id)
    if (!entry) return null
    const { id, code, title, agencyName, stage } = entry
    return { id, code, title, unitName: agencyName, stage }
  }
}

/** The unpublished scenarios of an agency with their wordings. */
export async function ownScenarioWordings(reader: Reader, agencyId: string): Promise<[Repeated, Wording][]> {
  const own = await storedScenariosOf(reader, agencyId, UNPUBLISHED, OWN_COMPARED)
  return own.map((scenario) => {
    const form = formOfScenario(scenario)
    const { id, agencyName, stage, openings } = scenario
    const title = textAt(form, 'title')
    const text = needText({ summary: textAt(form, 'summary'), requirement: textAt(form, 'requirement'), openings })
    return [{ id, code: null, title, unitName: agencyName, stage }, wordingOf(title, text)]
  })
}
