import { type Clash, clashesOf } from '#app/domain/event/clashes.ts'
import { plannedTalks } from '#app/domain/event/plan/plan-talks.ts'
import type { WantedTalk } from '#app/domain/event/plan-input.ts'
import { slotsOf } from '#app/domain/event/slots.ts'
import { pairKeyOf } from '#app/domain/match/pair-key.ts'
import { shownScore } from '#app/domain/match/score.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Catalogue } from '#app/services/catalogue/catalogue.server.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import type { StoredEvent } from '#db/stores/events/events.ts'
import { type NamedRegistration, registrationsFor } from '#db/stores/events/registrations.ts'
import { type NamedTalk, talksOf } from '#db/stores/events/talks.ts'
import { eventTo } from '../event-for.server.ts'
import { possibleTalks, type ScoredTalk } from './possible-talks.server.ts'

/** A talk in the form of a plan: stored, or proposed. */
interface PlanRow extends WantedTalk {
  talkId: string | null
  scenarioCode: string
  scenarioTitle: string
  agencyId: string
  agencyName: string
  companyName: string
  /** The computed score as people see it; null where one side is no longer published. */
  score: number | null
  /** The company asked to talk about this scenario. */
  wished: boolean
  clashes: Clash[]
  /** Minutes were written: the talk has taken place and stays. */
  written: boolean
}

/** Everything that the plan's page shows. */
export interface PlanOfEvent {
  event: StoredEvent
  slots: number[]
  rows: PlanRow[]
  /** Who comes, for adding a pair by hand. */
  scenarios: { id: string; code: string; title: string; agencyName: string }[]
  companies: { id: string; name: string }[]
  /** Organisations that come and have no talk in this plan. */
  without: string[]
}

/**
 * The plan of an event: what is stored, and around it what is proposed.
 * @param wanted rows to look at in place of stored and proposed ones
 * @throws {Refusal} not_found, forbidden, wrong_state
 */
export async function planOfEvent(call: SignedInCall, code: string, wanted: WantedTalk[] | null): Promise<PlanOfEvent> {
  const { db, viewer } = call
  const event = await eventTo('event.plan', db.read, viewer, code)
  const catalogue = await catalogueOf(db)
  const registrations = await registrationsFor(db.read, event.id)
  const come = registrations.filter(({ registration }) => registration.state === 'registered')
  const stored = await talksOf(db.read, event.id)
  const possible = await possibleTalks(db.read, catalogue, come)
  const known: Known = { event, slots: slotsOf(event), catalogue, stored, possible, come }
  const rows = rowsOf(wanted ?? [...stored.map(({ talk }) => talk), ...proposed(known)], known)
  const talking = new Set(rows.flatMap(({ agencyId, companyId }) => [agencyId, companyId]))
  return {
    event,
    slots: known.slots,
    rows,
    scenarios: come.flatMap(({ registration: { side, scenarioIds } }) =>
      side === 'agency' ? scenarioIds.flatMap((id) => catalogue.scenario(id) ?? []) : [],
    ),
    companies: come.flatMap(({ registration: { side, organisationId }, organisationName }) =>
      side === 'company' && catalogue.company(organisationId) ? [{ id: organisationId, name: organisationName }] : [],
    ),
    without: come
      .filter(({ registration }) => !talking.has(registration.organisationId))
      .map(({ organisationName }) => organisationName),
  }
}

/** What a plan is made of. */
interface Known {
  event: StoredEvent
  slots: number[]
  catalogue: Catalogue
  stored: readonly NamedTalk[]
  possible: readonly ScoredTalk[]
  /** Those who have a place. */
  come: readonly NamedRegistration[]
}

function proposed({ event, slots, stored, possible, come }: Known): WantedTalk[] {
  const sideOf = (wanted: 'agency' | 'company') =>
    come.flatMap(({ registration: { side, organisationId: id, delegates } }) =>
      side === wanted ? [{ id, delegates }] : [],
    )
  const standing = stored.map(({ talk, agencyId }) => ({
    ...{ scenarioId: talk.scenarioId, companyId: talk.companyId, agencyId, table: talk.table },
    slots: slots.flatMap((slot, at) => (Math.abs(slot - talk.slot) < event.slotMinutes ? [at] : [])),
  }))
  const places = { slots: slots.length, tables: event.tables, possible, standing }
  return plannedTalks({ agencies: sideOf('agency'), companies: sideOf('company'), ...places }).map((talk) => ({
    ...{ scenarioId: talk.scenarioId, companyId: talk.companyId, table: talk.table },
    slot: slots[talk.slot] ?? 0,
  }))
}

function rowsOf(places: readonly WantedTalk[], { event, slots, catalogue, stored, possible, come }: Known): PlanRow[] {
  const talks = new Map(stored.map((one) => [pairKeyOf(one.talk), one]))
  const known = new Map(possible.map((one) => [pairKeyOf(one), one]))
  const rows = places.flatMap(({ scenarioId, companyId, slot, table }): Omit<PlanRow, 'clashes'>[] => {
    const stands = talks.get(pairKeyOf({ scenarioId, companyId }))
    const fit = known.get(pairKeyOf({ scenarioId, companyId }))
    const scenario = stands ? shownOf(stands) : catalogue.scenario(scenarioId)
    const companyName = stands?.companyName ?? catalogue.company(companyId)?.name
    if (!scenario || companyName === undefined) return []
    return [
      {
        ...{ scenarioId, companyId, slot, table, companyName },
        talkId: stands?.talk.id ?? null,
        ...{ scenarioCode: scenario.code, scenarioTitle: scenario.title },
        ...{ agencyId: scenario.agencyId, agencyName: scenario.agencyName },
        score: fit ? shownScore(fit.score) : null,
        wished: fit?.wished ?? false,
        written: stands?.talk.writtenAt != null,
      },
    ]
  })
  rows.sort((a, b) => a.slot - b.slot || a.table - b.table || (pairKeyOf(a) < pairKeyOf(b) ? -1 : 1))
  const delegates = new Map(come.map(({ registration }) => [registration.organisationId, registration.delegates]))
  const clashes = clashesOf(rows, { ...event, slots, delegates })
  return rows.map((row, at) => ({ ...row, clashes: clashes[at] ?? [] }))
}

function shownOf({ scenarioCode, scenarioTitle, agencyId, agencyName }: NamedTalk) {
  return { code: scenarioCode ?? '', title: scenarioTitle, agencyId, agencyName }
}
