import { curatorMovesFrom } from '#app/domain/match/curator-move.ts'
import { SIDES } from '#app/domain/match/lifecycle.ts'
import type { Meeting } from '#app/domain/match/meeting.ts'
import type { MatchEvent, MatchPage, MatchRights } from '#app/domain/match/page.ts'
import { isActive, stalledDays } from '#app/domain/match/stalled.ts'
import type { EndedPair } from '#app/domain/match/view.ts'
import { may } from '#app/domain/permission.ts'
import type { SignedIn } from '#app/domain/viewer.ts'
import type { Explanation } from '#app/matching/evidence.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import type { PairFit } from '#app/services/catalogue/fits.server.ts'
import type { Reader } from '#db/handle.ts'
import { historyOf } from '#db/stores/history.ts'
import { openCurators } from '#db/stores/matches/curators.ts'
import type { MatchWithSides } from '#db/stores/matches/one-match.ts'
import { settingOf } from '#db/stores/settings.ts'
import { eventOf } from './match-events.ts'
import { matchFor, whose } from './match-for.server.ts'
import { partiesOf } from './match-parties.ts'
import { endedPair, pastOf } from './suggestible.server.ts'
import { tagNamesIn } from './tag-names.server.ts'

/** Everything on a match's page. `why` is computed today; null when one side is no longer published. */
export interface WholeMatch {
  match: MatchPage
  rights: MatchRights
  events: MatchEvent[]
  why: { explanation: Explanation; tagNames: Record<string, string> } | null
  ended: EndedPair | null
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
  const ended = endedPair(pastOf(found.match, catalogue), catalogue.tags, locale)
  const stalledAfter = await settingOf(db.read, 'match.stalledDays')
  const rights = await rightsOf(db.read, viewer, found)
  return { match: shown(found, fit, stalledDays(found.match, now, stalledAfter)), rights, events, why, ended }
}

function shown({ match, scenario, ...found }: MatchWithSides, fit: PairFit | null, stalled: number | null): MatchPage {
  const { id, version, state, origin, agencyAnswer, companyAnswer, reason, reasonNote, score, companyId } = match
  const { code, title, summary, district, stage, closesAt } = scenario
  const offer = fit?.metBy ?? fit?.company.capabilities[0] ?? null
  return {
    ...{ id, version, state, origin, agencyAnswer, companyAnswer, reason, reasonNote, score },
    ownerName: found.ownerName,
    stalledDays: stalled,
    nextStep: match.nextStep,
    nextStepOn: match.nextStepOn,
    ...meetingOf(match),
    need: { code, title, summary, district, stage, closesAt, agencyName: found.agencyName },
    company: { id: companyId, name: found.companyName, offer: offer && { title: offer.title, text: offer.text } },
  }
}

function meetingOf({ meetingAt, meetingPlace, meetingProposedBy, ...match }: MatchWithSides['match']): Meeting {
  const { meetingAgencyAgrees, meetingCompanyAgrees } = match
  return { meetingAt, meetingPlace, meetingProposedBy, meetingAgencyAgrees, meetingCompanyAgrees }
}

/** What the viewer may do with a match as it stands. */
export async function rightsOf(reader: Reader, viewer: SignedIn, found: MatchWithSides): Promise<MatchRights> {
  const { match, scenario } = found
  const own = { agency: { agencyId: scenario.agencyId }, company: { companyId: match.companyId } }
  const given = { agency: match.agencyAnswer, company: match.companyAnswer }
  const side = SIDES.find((one) => may(viewer, 'match.answer', { ...own[one], state: match.state }))
  const moves = may(viewer, 'match.move', whose(found))
  return {
    answer: side ? { side, given: given[side] } : null,
    moves: moves ? curatorMovesFrom(match.state) : [],
    party: partiesOf(viewer, found)[0] ?? null,
    plan: moves && isActive(match.state),
    handTo: moves
      ? (await openCurators(reader)).filter(({ id }) => ![match.ownerId, viewer.personId].includes(id))
      : [],
    take: moves && match.ownerId !== viewer.personId,
  }
}
