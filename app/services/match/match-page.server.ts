import { curatorMovesFrom } from '#app/domain/match/curator-move.ts'
import { ANSWERS, DECLINE_REASONS, MATCH_STATES, SIDES } from '#app/domain/match/lifecycle.ts'
import type { MatchEvent, MatchPage, MatchRights } from '#app/domain/match/page.ts'
import { stalledDays } from '#app/domain/match/stalled.ts'
import { may } from '#app/domain/permission.ts'
import type { SignedIn } from '#app/domain/viewer.ts'
import type { Explanation } from '#app/matching/evidence.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import type { PairFit } from '#app/services/catalogue/fits.server.ts'
import { historyOf } from '#db/stores/history.ts'
import type { MatchWithSides } from '#db/stores/matches/one-match.ts'
import { matchFor, whose } from './match-for.server.ts'
import { tagNamesIn } from './tag-names.server.ts'

/** Everything on a match's page. `why` is computed today; null when one side is no longer published. */
export interface WholeMatch {
  match: MatchPage
  rights: MatchRights
  events: MatchEvent[]
  why: { explanation: Explanation; tagNames: Record<string, string> } | null
}

/**
 * A match with its reasons, its history and what the viewer may do.
 * @throws {Refusal} not_found for whoever may not read it
 */
export async function matchPage(call: SignedInCall, id: string, locale: 'zh' | 'en'): Promise<WholeMatch> {
  const { db, viewer, now } = call
  const found = await matchFor(db.read, viewer, id)
  const catalogue = await catalogueOf(db)
  const fit = catalogue.pair(found.scenario.id, found.match.companyId)
  const why = fit && {
    explanation: fit.explanation,
    tagNames: tagNamesIn(fit.explanation, catalogue.tags, locale),
  }
  const events = (await historyOf(db.read, 'match', id)).map(eventOf)
  return { match: shown(found, fit, now), rights: rightsOf(viewer, found), events, why }
}

function shown({ match, scenario, ...found }: MatchWithSides, fit: PairFit | null, now: Date): MatchPage {
  const { id, version, state, origin, agencyAnswer, companyAnswer, reason, reasonNote, score, companyId } = match
  const { code, title, summary, district, stage, closesAt } = scenario
  const offer = fit?.metBy ?? fit?.company.capabilities[0] ?? null
  return {
    ...{ id, version, state, origin, agencyAnswer, companyAnswer, reason, reasonNote, score },
    ownerName: found.ownerName,
    stalledDays: stalledDays(match, now),
    need: { code, title, summary, district, stage, closesAt, agencyName: found.agencyName },
    company: { id: companyId, name: found.companyName, offer: offer && { title: offer.title, text: offer.text } },
  }
}

/** What the viewer may do with a match as it stands. */
export function rightsOf(viewer: SignedIn, found: MatchWithSides): MatchRights {
  const { match, scenario } = found
  const own = { agency: { agencyId: scenario.agencyId }, company: { companyId: match.companyId } }
  const given = { agency: match.agencyAnswer, company: match.companyAnswer }
  const side = SIDES.find((one) => may(viewer, 'match.answer', { ...own[one], state: match.state }))
  const moves = may(viewer, 'match.move', whose(found))
  return {
    answer: side ? { side, given: given[side] } : null,
    moves: moves ? curatorMovesFrom(match.state) : [],
    take: moves && match.ownerId !== viewer.personId,
  }
}

function eventOf(row: Awaited<ReturnType<typeof historyOf>>[number]): MatchEvent {
  const { id, act, at, personName, toState, detail, reason } = row
  return {
    id,
    act,
    at,
    personName,
    toState: known(MATCH_STATES, toState),
    side: known(SIDES, detail?.side),
    answer: known(ANSWERS, detail?.answer),
    reason: known(DECLINE_REASONS, detail?.reason),
    note: reason,
  }
}

function known<Code extends string>(codes: readonly Code[], value: unknown): Code | null {
  return codes.find((code) => code === value) ?? null
}
