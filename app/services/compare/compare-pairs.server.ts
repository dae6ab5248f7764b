import { type CompareQuery, hasRoom, otherSide } from '#app/domain/compare/compare-query.ts'
import type { ComparedEnd, ComparedFacts, ComparisonFacts } from '#app/domain/compare/comparison.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { Explanation } from '#app/matching/evidence.ts'
import type { Call } from '#app/services/call.ts'
import type { Catalogue } from '#app/services/catalogue/catalogue.server.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import { type PairFit, placeIn } from '#app/services/catalogue/fits.server.ts'
import { otherSideOf } from '../match/other-side.server.ts'
import { tagNamesIn } from '../match/tag-names.server.ts'
import { endOf, keyOf, nearestTo, rankingsOf, subjectOf } from './ends.server.ts'

/** One of the compared, taken apart. */
export interface ComparedPair extends ComparedFacts {
  explanation: Explanation
  /** Names of every tag in the explanation, by id. */
  tagNames: Record<string, string>
}

/** Everything that a comparison shows. */
export interface Comparison extends ComparisonFacts {
  pairs: ComparedPair[]
}

/** The nearest that are offered for adding. */
const OFFERED = 6

/**
 * One need beside several companies or one company beside several needs, from memory: what the matching view says of
 * each pair, and nothing else. What is not published is named as such, and the rest is shown.
 * @throws {Refusal} not_found when the side that stays is not published
 */
export async function comparePairs({ db }: Call, query: CompareQuery, locale: 'zh' | 'en'): Promise<Comparison> {
  const catalogue = await catalogueOf(db)
  const { own, others, surplus, against } = query
  const end = endOf(catalogue, own.side, own.ref)
  if (!end) throw new Refusal('not_found', own.ref)
  const theirs = otherSide(own.side)
  const rankingFor = rankingsOf(catalogue)
  const pairs = others.flatMap((ref): ComparedPair[] => {
    const { code, companyId } = keyOf(own, ref)
    const fit = catalogue.pair(catalogue.scenarioByCode(code)?.id ?? '', companyId)
    const other = endOf(catalogue, theirs, ref)
    if (!fit || !other) return []
    const ranked = rankingFor(fit.scenario.id)
    const place = { rank: placeIn(ranked, fit.company.id), among: ranked.length }
    return [{ ...other, ...place, ...takenApart(fit, catalogue, locale) }]
  })
  const room = hasRoom({ others: pairs.map(({ ref }) => ref) })
  return {
    own: { side: own.side, ...end },
    pairs,
    unknown: others.filter((ref) => endOf(catalogue, theirs, ref) === null),
    leftOut: surplus.map((ref) => (endOf(catalogue, theirs, ref) ?? endOf(catalogue, own.side, ref))?.name ?? ref),
    nearest: room ? nearestTo(catalogue, query, rankingFor, OFFERED) : [],
    asked: against === null ? null : askedFor(catalogue, query, against, end),
  }
}

function takenApart({ scenario, company, explanation, metBy }: PairFit, { tags }: Catalogue, locale: 'zh' | 'en') {
  return {
    key: { code: scenario.code, companyId: company.id },
    metBy: metBy?.title ?? null,
    explanation,
    tagNames: tagNamesIn(explanation, tags, locale),
  }
}

function askedFor(
  catalogue: Catalogue,
  { own, others }: CompareQuery,
  word: string,
  end: ComparedEnd,
): ComparisonFacts['asked'] {
  const meant = otherSideOf(catalogue, subjectOf(own.side, end), word)
  const found = (meant?.found ?? []).map(({ key, name }) => ({
    ref: own.side === 'scenario' ? key.companyId : key.code,
    name,
  }))
  return { word, found: found.filter(({ ref }) => !others.includes(ref)), more: meant?.more ?? false }
}
