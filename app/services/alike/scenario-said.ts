import { comparedScenario } from '#app/domain/alike/compared.ts'
import type { Compared } from '#app/domain/alike/differences.ts'
import type { ScenarioEntry } from '#app/domain/catalogue/entry.ts'
import type { FormValues } from '#app/domain/form.ts'
import { type Circumstances, readForm } from '#app/domain/scenario/read-form.ts'
import { draftNeedOf } from '#app/domain/standing/draft-need.ts'
import type { Profile } from '#app/matching/model.ts'
import { needOf } from '#app/services/catalogue/profiles.ts'

/** What a scenario that is being written says: as the engine reads it, and as it is compared with others. */
export interface SaidScenario {
  need: Profile
  compared: () => Compared
}

/** What a form says, finished or not. */
export function saidInForm(id: string, form: FormValues, circumstances: Circumstances): SaidScenario {
  const draft = draftNeedOf(form, circumstances.resolve)
  const { title, summary, requirement } = draft
  return {
    need: needOf({ id, ...draft }),
    compared: () => comparedScenario({ ...readForm(form, circumstances).content, title, summary, requirement }),
  }
}

/** What a published scenario says. */
export function saidInEntry(entry: ScenarioEntry): Compared {
  const { title, summary, requirement, tagIds, freeTags, stage, district, openings, modes } = entry
  const { budget, durationMonths, closesAt } = entry
  const said = { title, summary, requirement, tagIds, freeTags, openings, modes, budget, durationMonths }
  return comparedScenario({ ...said, district, stage: stage ?? undefined, closesAt: closesAt ?? undefined })
}
