import type { AmendmentKind, AmendmentState } from '../../app/domain/amendment/lifecycle.ts'
import type { FormValues } from '../../app/domain/form.ts'
import type { Difference } from '../../app/domain/scenario/difference.ts'
import { flag, id, index, instant, json, primaryKey, ref, table, text, uniqueIndex, whole } from '../columns.ts'
import { organisation, person } from './people.ts'
import { submission } from './proposals.ts'
import { scenario } from './scenarios.ts'

/** A time in which the site could not be used, answered by moving the deadlines that it touched. */
export const outage = table(
  'outage',
  {
    id: id(),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    /** What the public reads in each of the amendments. */
    reason: text('reason').notNull(),
    /** The press of the button that recorded it: pressed twice it is one outage. */
    idempotencyKey: text('idempotency_key').notNull(),
    recordedById: ref('recorded_by_id')
      .notNull()
      .references(() => person.id),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [uniqueIndex('outage_key').on(t.idempotencyKey), index('outage_recorded').on(t.recordedAt, t.id)],
)

/**
 * 变更公告: a change of a published scenario, written by its agency and published by a curator, numbered per scenario.
 * `changes` are the values of the form that shall change, `base` the whole form as it was when somebody began; what
 * is published carries its difference, which never changes any more.
 */
export const amendment = table(
  'amendment',
  {
    id: id(),
    scenarioId: ref('scenario_id')
      .notNull()
      .references(() => scenario.id),
    agencyId: ref('agency_id')
      .notNull()
      .references(() => organisation.id),
    /** The scenario's id while it is not published or discarded, else null: one at a time. */
    pendingFor: ref('pending_for'),
    number: whole('number'),
    kind: text('kind').$type<AmendmentKind>().notNull(),
    state: text('state').$type<AmendmentState>().notNull(),
    base: json<FormValues>('base').notNull(),
    changes: json<FormValues>('changes').notNull(),
    /** Why: the public reads it. */
    reason: text('reason').notNull(),
    /** What the curator asked for; for the agency alone. */
    returnNote: text('return_note').notNull(),
    difference: json<Difference[]>('difference'),
    material: flag('material').notNull(),
    /** A curator wrote it for an agency that has nobody here. */
    onBehalf: flag('on_behalf').notNull().default(false),
    deadlineBefore: instant('deadline_before'),
    deadlineAfter: instant('deadline_after'),
    outageId: ref('outage_id').references(() => outage.id),
    createdById: ref('created_by_id')
      .notNull()
      .references(() => person.id),
    submittedById: ref('submitted_by_id').references(() => person.id),
    submittedAt: instant('submitted_at'),
    decidedById: ref('decided_by_id').references(() => person.id),
    publishedAt: instant('published_at'),
    version: whole('version').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [
    uniqueIndex('amendment_pending').on(t.pendingFor),
    uniqueIndex('amendment_number').on(t.scenarioId, t.number),
    index('amendment_published').on(t.scenarioId, t.publishedAt),
    index('amendment_agency').on(t.agencyId, t.state, t.updatedAt),
    index('amendment_state').on(t.state, t.submittedAt),
    index('amendment_outage').on(t.outageId),
  ],
)

/** What a scenario said: 1 as it was published, then one version for each amendment. Written with the first of them. */
export const scenarioVersion = table(
  'scenario_version',
  {
    scenarioId: ref('scenario_id')
      .notNull()
      .references(() => scenario.id),
    number: whole('number').notNull(),
    values: json<FormValues>('values').notNull(),
    amendmentId: ref('amendment_id').references(() => amendment.id),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.scenarioId, t.number] })],
)

/** A bidder's word that what it sent before an amendment still stands after it. */
export const reconfirmation = table(
  'reconfirmation',
  {
    submissionId: ref('submission_id')
      .notNull()
      .references(() => submission.id),
    amendmentId: ref('amendment_id')
      .notNull()
      .references(() => amendment.id),
    personId: ref('person_id')
      .notNull()
      .references(() => person.id),
    at: instant('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.submissionId, t.amendmentId] }),
    index('reconfirmation_amendment').on(t.amendmentId),
  ],
)
