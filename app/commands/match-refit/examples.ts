import { fitVerdict, type Judgement, judgedPairs } from '#app/domain/learning/judged-pair.ts'
import type { Example } from '#app/domain/learning/refit.ts'
import type { Profile } from '#app/matching/model.ts'
import type { Catalogue } from '#app/services/catalogue/catalogue.server.ts'
import { needOf, offerOf } from '#app/services/catalogue/profiles.ts'

/** A judged pair with both sides as they stand now. */
export interface PairExample extends Example {
  need: Profile
  offer: Profile
  name: string
}

/** Judged pairs to refit by, and how many say nothing about fit or can no longer be scored. */
export interface Examples {
  examples: PairExample[]
  otherReasons: number
  notPublic: number
}

/** Pairs that were taken up, or ended because they do not fit, with what both sides say now. */
export function examplesAmong(judgements: readonly Judgement[], catalogue: Catalogue): Examples {
  const found: Examples = { examples: [], otherReasons: 0, notPublic: 0 }
  for (const pair of judgedPairs(judgements)) {
    const takenUp = fitVerdict(pair)
    const scenario = catalogue.scenario(pair.scenarioId)
    const company = catalogue.company(pair.companyId)
    if (takenUp === null) found.otherReasons++
    else if (!scenario || !company) found.notPublic++
    else {
      const name = `${scenario.title} — ${company.name}`
      found.examples.push({ takenUp, group: scenario.id, need: needOf(scenario), offer: offerOf(company), name })
    }
  }
  return found
}
