import type { SettingKey } from '../../app/domain/setting.ts'
import { id, index, instant, json, ref, table, text, whole } from '../columns.ts'
import { person } from './people.ts'

/** The records that leave a trail. */
export type Noun =
  | 'person'
  | 'organisation'
  | 'taxonomy'
  | 'scenario'
  | 'amendment'
  | 'outage'
  | 'scenarioList'
  | 'capability'
  | 'capabilityList'
  | 'claim'
  | 'proposal'
  | 'interest'
  | 'match'
  | 'event'
  | 'sheetImport'
  | 'index'
  | 'setting'
  | 'question'
  | 'site'
  | 'forecast'

/** Who did what to which record, when and why. Rows are only ever added. */
export const history = table(
  'history',
  {
    id: id(),
    noun: text('noun').$type<Noun>().notNull(),
    subjectId: ref('subject_id').notNull(),
    act: text('act').notNull(),
    /** Null when the clock did it. No foreign key: the trail outlives what it speaks of. */
    personId: ref('person_id'),
    fromState: text('from_state'),
    toState: text('to_state'),
    reason: text('reason').notNull(),
    detail: json<Record<string, unknown>>('detail'),
    at: instant('at').notNull(),
  },
  (t) => [
    index('history_subject').on(t.noun, t.subjectId, t.at),
    index('history_at').on(t.at),
    index('history_person').on(t.personId, t.at),
  ],
)

/** What must leave the transaction it was written in: followed by the index and by reminders now, by mail later. */
export const outbox = table(
  'outbox',
  {
    id: id(),
    topic: text('topic')
      .$type<'scenario' | 'company' | 'taxonomy' | 'index' | 'reminder' | 'amendment' | 'question' | 'forecast'>()
      .notNull(),
    subjectId: ref('subject_id').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [index('outbox_at').on(t.at, t.id)],
)

/** How often something was tried lately, for throttling. */
export const throttle = table('throttle', {
  id: id('key'),
  points: whole('points').notNull(),
  expiresAt: instant('expires_at'),
})

/** What curators and administrators set for the whole site; a key without a row has its default. */
export const setting = table('setting', {
  key: text('key').$type<SettingKey>().primaryKey(),
  value: json<number>('value').notNull(),
  updatedAt: instant('updated_at').notNull(),
  updatedById: ref('updated_by_id')
    .notNull()
    .references(() => person.id),
})
