import type { CompanyEntry, ScenarioEntry } from '#app/domain/catalogue/entry.ts'
import type { ScenarioRow } from '#app/domain/catalogue/rows.ts'
import { type Band, bandOf, placeOf } from '#app/domain/standing/band.ts'
import {
  type Asked,
  changesFor,
  type OnRecord,
  strongestChanges,
  type TriedChange,
} from '#app/domain/standing/company-change.ts'
import { WISHES } from '#app/domain/vocabulary.ts'
import type { Explanation } from '#app/matching/evidence.ts'
import type { Profile } from '#app/matching/model.ts'
import type { Catalogue } from '#app/services/catalogue/catalogue.server.ts'
import { placeIn, RANKED_MAX } from '#app/services/catalogue/fits.server.ts'
import { needOf, offerOf } from '#app/services/catalogue/profiles.ts'
import { scenarioRow } from '../catalogue/rows.server.ts'
import { tagName, tagNamesIn } from '../match/tag-names.server.ts'
import { changedOffer } from './changed-offer.ts'

/** Where a company stands for one open need. Nothing in it names, scores or places anybody else. */
export interface NeedStanding {
  row: ScenarioRow
  score: number
  band: Band
  /** How many companies have anything in common with the need. */
  among: number
  explanation: Explanation
  /** Names of every tag in the explanation and the changes, by id. */
  tagNames: Record<string, string>
  /** The capability that meets the need best: what is said of it there is best changed there. */
  metBy: { id: string; title: string } | null
  changes: TriedChange[]
}

const CHANGES_SHOWN = 4

/**
 * Ranks everybody for a need once; then asks the engine for the company's score after each change it could make, and
 * finds the place of that score among the others'. What others have on record stays as it is.
 */
export function needStanding(
  catalogue: Catalogue,
  { need, company }: { need: ScenarioEntry; company: CompanyEntry },
  { locale, now }: { locale: 'zh' | 'en'; now: Date },
): NeedStanding | null {
  const pair = catalogue.pair(need.id, company.id)
  if (!pair) return null
  const { explanation, metBy } = pair
  const { own, others } = rankedApart(catalogue, need, company)
  const bandWith = (score: number): Band =>
    score > 0 ? bandOf(placeOf(Math.max(score, own ?? 0), others), others.length + 1) : 'unranked'
  const [profile, offer] = [needOf(need), offerOf(company)]
  const tried = changesFor(askedBy(need, explanation), onRecord(offer, company)).map((change) => {
    const { score } = catalogue.shelves.engine.explain(profile, changedOffer(offer, change))
    return { change, score, band: bandWith(score) }
  })
  const band = bandWith(explanation.score)
  const changes = strongestChanges(tried, { score: explanation.score, band }, CHANGES_SHOWN)
  const changedTags = changes.flatMap(({ change }) => (change.kind === 'tags' ? change.tags : []))
  return {
    row: scenarioRow(need, catalogue.tags, locale, now),
    score: explanation.score,
    band,
    among: others.length + (own === null ? 0 : 1),
    explanation,
    tagNames: {
      ...tagNamesIn(explanation, catalogue.tags, locale),
      ...Object.fromEntries(changedTags.map((id) => [id, tagName(id, catalogue.tags, locale)])),
    },
    metBy: metBy && { id: metBy.id, title: metBy.title },
    changes,
  }
}

/** The score of the company's line in the ranking, null when it has none, and the scores of all other lines. */
function rankedApart(catalogue: Catalogue, need: ScenarioEntry, { id }: CompanyEntry) {
  const ranked = catalogue.fitsFor(need.id, RANKED_MAX)
  const place = placeIn(ranked, id)
  const mine = place === null ? undefined : ranked[place - 1]
  return { own: mine?.score ?? null, others: ranked.filter((line) => line !== mine).map(({ score }) => score) }
}

function askedBy({ stage, district, openings }: ScenarioEntry, { missing, gate }: Explanation): Asked {
  return {
    missingTags: missing.map(({ tag }) => tag),
    requiredMissing: gate.missing,
    stage,
    district,
    opensAnything: openings.length > 0,
  }
}

function onRecord({ maturity, wishes = [], cases = 0, capacity }: Profile, { district }: CompanyEntry): OnRecord {
  return {
    maturity: maturity ?? null,
    wishes: WISHES.filter((wish) => wishes.includes(wish)),
    cases,
    capacity: capacity ?? null,
    district,
  }
}
