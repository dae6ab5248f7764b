import type { CompanyEntry, ScenarioEntry } from '#app/domain/catalogue/entry.ts'
import { allowsIntroduction, introductionOf, ownWordOf } from '#app/domain/match/introduction.ts'
import type { Neighbour, PairFacts, PairLink, Standing } from '#app/domain/match/view.ts'
import type { PairKey } from '#app/domain/match/view-query.ts'
import { may } from '#app/domain/permission.ts'
import { stateAt } from '#app/domain/scenario/lifecycle.ts'
import type { Explanation } from '#app/matching/evidence.ts'
import type { Call } from '#app/services/call.ts'
import type { Catalogue } from '#app/services/catalogue/catalogue.server.ts'
import { type Fit, placeIn, RANKED_MAX } from '#app/services/catalogue/fits.server.ts'
import { interestInPair, matchOfPair } from '#db/stores/matches/pair.ts'
import { needsFor } from './pair-tables.server.ts'
import { endedPair, pastOf } from './suggestible.server.ts'
import { tagNamesIn } from './tag-names.server.ts'

const NEIGHBOURS = 4

/** The selected pair with its reasons. */
export interface PairView extends PairFacts {
  explanation: Explanation
  tagNames: Record<string, string>
}

/** One pair taken apart, with its neighbours and, for those who may know, what became of it; null when there is none. */
export async function pairView(
  call: Call,
  catalogue: Catalogue,
  key: PairKey,
  locale: 'zh' | 'en',
): Promise<PairView | null> {
  const fit = catalogue.pair(catalogue.scenarioByCode(key.code)?.id ?? '', key.companyId)
  if (!fit) return null
  const { scenario, company, explanation, metBy } = fit
  const ranked = catalogue.fitsFor(scenario.id, RANKED_MAX)
  const rank = placeIn(ranked, company.id)
  return {
    key: { code: scenario.code, companyId: company.id },
    title: scenario.title,
    agencyName: scenario.agencyName,
    companyName: company.name,
    metBy: metBy?.title ?? null,
    alike: alikeTo(company, scenario, rank === null ? undefined : ranked[rank - 1]),
    rank,
    among: ranked.length,
    explanation,
    tagNames: tagNamesIn(explanation, catalogue.tags, locale),
    otherCompanies: ranked
      .filter(({ entry }) => entry.id !== company.id)
      .slice(0, NEIGHBOURS)
      .map(({ entry, score, alike }) => ({ ...linkTo(scenario, entry), score, alike: alike.length })),
    otherNeeds: otherNeeds(catalogue, scenario, company),
    standing: await standingOf(call, catalogue, { scenario, company }, locale),
  }
}

function alikeTo(company: CompanyEntry, scenario: ScenarioEntry, line: Fit<CompanyEntry> | undefined): PairLink[] {
  const all = line ? [line.entry, ...line.alike] : []
  return all.filter(({ id }) => id !== company.id).map((other) => linkTo(scenario, other))
}

function linkTo({ code }: ScenarioEntry, { id: companyId, name }: CompanyEntry): PairLink {
  return { key: { code, companyId }, name }
}

function otherNeeds(catalogue: Catalogue, scenario: ScenarioEntry, company: CompanyEntry): Neighbour[] {
  return needsFor(catalogue, company, false, NEIGHBOURS + 1)
    .filter(({ id }) => id !== scenario.id)
    .slice(0, NEIGHBOURS)
    .flatMap(({ id, score, alike }) => {
      const other = catalogue.scenario(id)
      if (!other) return []
      return [{ key: { code: other.code, companyId: company.id }, name: other.title, score, alike: alike.length }]
    })
}

async function standingOf(
  { db, viewer, now }: Call,
  catalogue: Catalogue,
  { scenario, company }: { scenario: ScenarioEntry; company: CompanyEntry },
  locale: 'zh' | 'en',
): Promise<Standing | null> {
  if (!may(viewer, 'match.read', { agencyId: scenario.agencyId, companyId: company.id })) return null
  const match = await matchOfPair(db.read, scenario.id, company.id)
  const open = may(viewer, 'match.introduce') && allowsIntroduction(stateAt(scenario, now))
  const what = introductionOf(match, true)
  const past = match && pastOf(match, catalogue)
  const mayInvite = may(viewer, 'match.invite', { agencyId: scenario.agencyId, state: stateAt(scenario, now) })
  const word = mayInvite ? ownWordOf('agency', match, past?.again ?? false) : 'stands'
  return {
    match: match && { id: match.id, state: match.state },
    ended: past && endedPair(past, catalogue.tags, locale),
    interest: await interestInPair(db.read, scenario.id, company.id),
    introduce: open && what !== 'stands' ? what : null,
    invite: word === 'stands' ? null : word,
  }
}
