import type { FollowedNoun } from '../../app/domain/following/following.ts'
import type { ForecastState } from '../../app/domain/forecast/lifecycle.ts'
import { flag, id, index, instant, json, primaryKey, ref, table, text, whole } from '../columns.ts'
import { organisation, person } from './people.ts'
import { scenario } from './scenarios.ts'

/** 即将发布: a scenario that an agency announces before it is written. */
export const forecast = table(
  'forecast',
  {
    id: id(),
    agencyId: ref('agency_id')
      .notNull()
      .references(() => organisation.id),
    state: text('state').$type<ForecastState>().notNull(),
    title: text('title').notNull(),
    summary: text('summary').notNull(),
    tagIds: json<string[]>('tag_ids').notNull(),
    freeTags: json<string[]>('free_tags').notNull(),
    /** A month such as `2026-12`. */
    expectedMonth: text('expected_month').notNull(),
    /** The scenario that was begun from it. */
    scenarioId: ref('scenario_id').references(() => scenario.id),
    /** Why it was taken back. */
    closedReason: text('closed_reason').notNull(),
    demo: flag('demo').notNull(),
    createdById: ref('created_by_id').references(() => person.id),
    version: whole('version').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [
    index('forecast_expected').on(t.state, t.expectedMonth, t.id),
    index('forecast_agency').on(t.agencyId, t.updatedAt),
    index('forecast_scenario').on(t.scenarioId),
  ],
)

/** Somebody who wants to hear of a record. `seenAt` is when they last looked at what they follow. */
export const following = table(
  'following',
  {
    noun: text('noun').$type<FollowedNoun>().notNull(),
    subjectId: ref('subject_id').notNull(),
    personId: ref('person_id')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    createdAt: instant('created_at').notNull(),
    seenAt: instant('seen_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.noun, t.subjectId, t.personId] }),
    index('following_person').on(t.personId, t.createdAt),
  ],
)
