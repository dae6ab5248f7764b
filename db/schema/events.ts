import type { EventKind, EventState, RegistrationState } from '../../app/domain/event/lifecycle.ts'
import type { Outcome } from '../../app/domain/event/minutes.ts'
import type { AgendaItem, Span } from '../../app/domain/event/programme.ts'
import type { OrganisationKind } from '../../app/domain/viewer.ts'
import { flag, id, index, instant, json, ref, table, text, uniqueIndex, whole } from '../columns.ts'
import { match } from './matches.ts'
import { organisation, person } from './people.ts'
import { scenario } from './scenarios.ts'

/**
 * 对接会 or 路演, on one day. Talk hours are minutes since midnight in Hangzhou. `sequence` grows with every change that
 * a calendar shows, `planVersion` with every change of the talks.
 */
export const event = table(
  'event',
  {
    id: id(),
    code: text('code').notNull(),
    kind: text('kind').$type<EventKind>().notNull(),
    state: text('state').$type<EventState>().notNull(),
    title: text('title').notNull(),
    place: text('place').notNull(),
    about: text('about').notNull(),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    registersUntil: instant('registers_until').notNull(),
    /** How many organisations may come; null for no limit. */
    capacity: whole('capacity'),
    tagIds: json<string[]>('tag_ids').notNull(),
    agenda: json<AgendaItem[]>('agenda').notNull(),
    tables: whole('tables').notNull(),
    slotMinutes: whole('slot_minutes').notNull(),
    talksFrom: whole('talks_from'),
    talksUntil: whole('talks_until'),
    breaks: json<Span[]>('breaks').notNull(),
    closedReason: text('closed_reason').notNull(),
    sequence: whole('sequence').notNull(),
    planVersion: whole('plan_version').notNull(),
    demo: flag('demo').notNull(),
    createdById: ref('created_by_id').references(() => person.id),
    publishedAt: instant('published_at'),
    version: whole('version').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [
    uniqueIndex('event_code').on(t.code),
    index('event_starts').on(t.state, t.startsAt),
    index('event_ends').on(t.state, t.endsAt),
  ],
)

/** An organisation's place at an event, or on its waiting list in the order of `queuedAt`. */
export const eventRegistration = table(
  'event_registration',
  {
    id: id(),
    eventId: ref('event_id')
      .notNull()
      .references(() => event.id),
    organisationId: ref('organisation_id')
      .notNull()
      .references(() => organisation.id),
    side: text('side').$type<OrganisationKind>().notNull(),
    state: text('state').$type<RegistrationState>().notNull(),
    /** What an agency brings to talk about, or what a company would like to talk about. */
    scenarioIds: json<string[]>('scenario_ids').notNull(),
    note: text('note').notNull(),
    /** How many talks its people can hold at the same time. */
    delegates: whole('delegates').notNull(),
    personId: ref('person_id')
      .notNull()
      .references(() => person.id),
    queuedAt: instant('queued_at').notNull(),
    checkedInAt: instant('checked_in_at'),
    checkedInById: ref('checked_in_by_id').references(() => person.id),
    version: whole('version').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [
    uniqueIndex('event_registration_organisation').on(t.eventId, t.organisationId),
    index('event_registration_queue').on(t.eventId, t.state, t.queuedAt),
    index('event_registration_own').on(t.organisationId, t.state),
  ],
)

/** A link that is shown at the door as a QR code. Its token is stored as its SHA-256. */
export const eventPass = table(
  'event_pass',
  {
    tokenHash: id('token_hash'),
    registrationId: ref('registration_id')
      .notNull()
      .references(() => eventRegistration.id, { onDelete: 'cascade' }),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [index('event_pass_registration').on(t.registrationId, t.createdAt)],
)

/** A 1-to-1 talk of a pair: which slot, which table, and afterwards what came of it. */
export const eventTalk = table(
  'event_talk',
  {
    id: id(),
    eventId: ref('event_id')
      .notNull()
      .references(() => event.id),
    scenarioId: ref('scenario_id')
      .notNull()
      .references(() => scenario.id),
    companyId: ref('company_id')
      .notNull()
      .references(() => organisation.id),
    matchId: ref('match_id')
      .notNull()
      .references(() => match.id),
    /** When it begins, in minutes since the midnight of the event's day. */
    slot: whole('slot').notNull(),
    table: whole('table_no').notNull(),
    minutes: text('minutes').notNull(),
    outcome: text('outcome').$type<Outcome>(),
    nextStep: text('next_step').notNull(),
    /** A day such as `2026-12-04`. */
    nextStepOn: text('next_step_on'),
    writtenById: ref('written_by_id').references(() => person.id),
    writtenAt: instant('written_at'),
    version: whole('version').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    uniqueIndex('event_talk_pair').on(t.eventId, t.scenarioId, t.companyId),
    index('event_talk_plan').on(t.eventId, t.slot, t.table),
    index('event_talk_match').on(t.matchId),
    index('event_talk_company').on(t.companyId, t.eventId),
    index('event_talk_scenario').on(t.scenarioId, t.eventId),
  ],
)
