import { eventCodeOf } from '#app/domain/event/code.ts'
import { plannedTalks } from '#app/domain/event/plan/plan-talks.ts'
import { slotsOf } from '#app/domain/event/slots.ts'
import { shanghaiTimeOf } from '#app/domain/time.ts'
import type { event, eventRegistration, eventTalk, history, interest, match, scenario } from '#db/schema.ts'
import { atDay } from './days.ts'
import { demoId } from './demo-id.ts'
import { EVENT_TEXTS, REGISTRATION_NOTES } from './event-words.ts'

type EventRow = typeof event.$inferInsert
type RegistrationRow = typeof eventRegistration.$inferInsert
type TalkRow = typeof eventTalk.$inferInsert

export interface EventRows {
  events: EventRow[]
  registrations: RegistrationRow[]
  talks: TalkRow[]
  history: (typeof history.$inferInsert)[]
}

interface City {
  scenarios: readonly (typeof scenario.$inferInsert)[]
  matches: readonly (typeof match.$inferInsert)[]
  interests: readonly (typeof interest.$inferInsert)[]
  personOf: (organisationId: string) => string
}

const CURATOR = demoId('person', 'shen.zhiyao')
const AGENCIES_COMING = ['a1', 'a3', 'a5', 'a8'] as const
const COMPANIES_MAX = 14
const SCENARIOS_EACH = 4
/** More would not fit beside one another in the plan. */
const TALKS_MAX = 40

/** Two invented events: one that is coming, with registrations, and one of yesterday, with talks that wait for minutes. */
export function eventRows(city: City, now: Date): EventRows {
  const coming = eventRow('coming', now, { days: 12, state: 'published', publishedDays: -6 })
  const held = eventRow('held', now, { days: -1, state: 'held', publishedDays: -16 })
  const talks = talksAt(held, city)
  return {
    events: [coming, held],
    registrations: [...registrationsTo(coming, city, now), ...registrationsOfTalks(held, talks, city, now)],
    talks,
    history: [...trailOf(coming), ...trailOf(held)],
  }
}

function eventRow(
  key: 'coming' | 'held',
  now: Date,
  on: { days: number; state: 'published' | 'held'; publishedDays: number },
): EventRow {
  const startsAt = atDay(now, on.days, 13, 30)
  const createdAt = atDay(now, on.publishedDays - 2, 10)
  const publishedAt = atDay(now, on.publishedDays, 9)
  return {
    id: demoId('event', key),
    code: eventCodeOf(shanghaiTimeOf(startsAt).year, key === 'held' ? 1 : 2),
    ...EVENT_TEXTS[key],
    state: on.state,
    startsAt,
    endsAt: atDay(now, on.days, 17),
    registersUntil: atDay(now, on.days - 2, 18),
    ...{ talksFrom: 14 * 60 + 30, talksUntil: 16 * 60 + 50, breaks: [{ from: 15 * 60 + 30, until: 15 * 60 + 40 }] },
    ...{ closedReason: '', sequence: 0, planVersion: 1, demo: true, createdById: CURATOR, publishedAt },
    ...{ version: on.state === 'held' ? 3 : 2, createdAt },
    updatedAt: on.state === 'held' ? atDay(now, on.days, 17, 10) : publishedAt,
  }
}

/** The talks of pairs that were under way before the day, planned as the site plans them. */
function talksAt(held: EventRow, { scenarios, matches }: City): TalkRow[] {
  const agencyOf = new Map(scenarios.map(({ id, agencyId }) => [id, agencyId]))
  const pairs = matches.filter(
    ({ state, createdAt }) => (state === 'introduced' || state === 'talking') && createdAt < atStartOf(held),
  )
  const possible = pairs.map(({ scenarioId, companyId }) => {
    return { scenarioId, companyId, agencyId: agencyOf.get(scenarioId) ?? '', weight: 60 }
  })
  const sides = (ids: string[]) => [...new Set(ids)].map((id) => ({ id, delegates: 1 }))
  const slots = slotsOf({ ...held, talksFrom: held.talksFrom ?? null, talksUntil: held.talksUntil ?? null })
  const planned = plannedTalks({
    agencies: sides(possible.map(({ agencyId }) => agencyId)),
    companies: sides(possible.map(({ companyId }) => companyId)),
    ...{ possible, standing: [], slots: slots.length, tables: held.tables },
  })
  return planned.slice(0, TALKS_MAX).map(({ scenarioId, companyId, slot, table }) => ({
    id: demoId('eventTalk', `${scenarioId}/${companyId}`),
    eventId: held.id,
    ...{ scenarioId, companyId, slot: slots[slot] ?? 0, table },
    matchId: pairs.find((one) => one.scenarioId === scenarioId && one.companyId === companyId)?.id ?? '',
    ...{ minutes: '', outcome: null, nextStep: '', nextStepOn: null, writtenById: null, writtenAt: null },
    ...{ version: 1, createdAt: atStartOf(held) },
  }))
}

function atStartOf({ startsAt }: EventRow): Date {
  return new Date(startsAt.getTime() - 3 * 60 * 60 * 1000)
}

/** Some agencies with their open scenarios, those first that somebody wants to talk about, and the companies that do. */
function registrationsTo(coming: EventRow, { scenarios, interests, personOf }: City, now: Date): RegistrationRow[] {
  const wanted = (scenarioId: string) => interests.filter((one) => one.scenarioId === scenarioId).length
  const agencies = AGENCIES_COMING.map((key) => {
    const organisationId = demoId('organisation', key)
    const open = scenarios.filter((one) => one.agencyId === organisationId && one.state === 'open')
    open.sort((a, b) => wanted(b.id) - wanted(a.id) || (a.id < b.id ? -1 : 1))
    return { organisationId, side: 'agency' as const, scenarioIds: open.slice(0, SCENARIOS_EACH).map(({ id }) => id) }
  })
  const brought = new Set(agencies.flatMap(({ scenarioIds }) => scenarioIds))
  const wishes = interests.filter(({ scenarioId }) => brought.has(scenarioId))
  const companyIds = [demoId('organisation', 'c001'), ...wishes.map(({ companyId }) => companyId)]
  const companies = [...new Set(companyIds)].slice(0, COMPANIES_MAX).map((organisationId) => ({
    organisationId,
    side: 'company' as const,
    scenarioIds: wishes.filter((one) => one.companyId === organisationId).map(({ scenarioId }) => scenarioId),
  }))
  return [...agencies, ...companies].map(({ organisationId, side, scenarioIds }, at) => {
    const who = { organisationId, side, queuedAt: atDay(now, -5, 9, at * 11), personId: personOf(organisationId) }
    const note = REGISTRATION_NOTES[side][at % REGISTRATION_NOTES[side].length] ?? ''
    return registration(coming, { ...who, checkedInAt: null }, { scenarioIds, note })
  })
}

function registrationsOfTalks(
  held: EventRow,
  talks: TalkRow[],
  { scenarios, personOf }: City,
  now: Date,
): RegistrationRow[] {
  const agencyOf = new Map(scenarios.map(({ id, agencyId }) => [id, agencyId]))
  const agencies = [...new Set(talks.map(({ scenarioId }) => agencyOf.get(scenarioId) ?? ''))]
  const companies = [...new Set(talks.map(({ companyId }) => companyId))]
  const sides = [
    ...agencies.map((organisationId) => ({ organisationId, side: 'agency' as const })),
    ...companies.map((organisationId) => ({ organisationId, side: 'company' as const })),
  ]
  return sides.map(({ organisationId, side }, at) => {
    const arrived = at % 9 === 8 ? null : new Date(held.startsAt.getTime() - (40 - at) * 60_000)
    const who = { organisationId, side, queuedAt: atDay(now, -9, 9, at * 7), personId: personOf(organisationId) }
    const about = talks.filter(({ scenarioId }) => agencyOf.get(scenarioId) === organisationId)
    return registration(
      held,
      { ...who, checkedInAt: arrived },
      {
        scenarioIds: [...new Set(about.map(({ scenarioId }) => scenarioId))],
        note: '',
      },
    )
  })
}

type Who = Pick<RegistrationRow, 'organisationId' | 'side' | 'queuedAt' | 'personId' | 'checkedInAt'>

function registration(of: EventRow, who: Who, about: { scenarioIds: string[]; note: string }): RegistrationRow {
  return {
    id: demoId('eventRegistration', `${of.id}/${who.organisationId}`),
    eventId: of.id,
    ...who,
    ...about,
    ...{ state: 'registered', delegates: 1, checkedInById: who.checkedInAt ? CURATOR : null },
    ...{ version: who.checkedInAt ? 2 : 1, createdAt: who.queuedAt, updatedAt: who.checkedInAt ?? who.queuedAt },
  }
}

function trailOf({ id, state, createdAt, publishedAt, updatedAt }: EventRow): EventRows['history'] {
  const steps = [
    { act: 'create', at: createdAt, fromState: null, toState: 'draft' },
    { act: 'publish', at: publishedAt ?? createdAt, fromState: 'draft', toState: 'published' },
    ...(state === 'held' ? [{ act: 'hold', at: updatedAt, fromState: 'published', toState: 'held' }] : []),
  ]
  return steps.map((step, at) => ({
    id: demoId('history', `event/${id}/${at}`),
    ...{ noun: 'event' as const, subjectId: id, personId: CURATOR, reason: '', detail: null, ...step },
  }))
}
