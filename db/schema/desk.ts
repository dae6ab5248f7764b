import type { BatchDetail } from '../../app/domain/desk/deed.ts'
import type { Obstacle } from '../../app/domain/desk/plan.ts'
import type { SavedPage } from '../../app/domain/desk/saved-filter.ts'
import { id, index, instant, json, primaryKey, ref, table, text, uniqueIndex, whole } from '../columns.ts'
import { match } from './matches.ts'
import { organisation, person } from './people.ts'
import { scenario } from './scenarios.ts'

/** A filter that somebody gave a name. The filter itself is the search part of an address of the page. */
export const savedFilter = table(
  'saved_filter',
  {
    id: id(),
    personId: ref('person_id')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    page: text('page').$type<SavedPage>().notNull(),
    name: text('name').notNull(),
    search: text('search').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [uniqueIndex('saved_filter_name').on(t.personId, t.page, t.name)],
)

/** One deed for many pairs: planned and looked at first, then done, then perhaps undone. */
export const matchBatch = table(
  'match_batch',
  {
    id: id(),
    personId: ref('person_id')
      .notNull()
      .references(() => person.id),
    detail: json<BatchDetail>('detail').notNull(),
    createdAt: instant('created_at').notNull(),
    /** When the last of its pairs was done or refused. */
    doneAt: instant('done_at'),
    undoneAt: instant('undone_at'),
  },
  (t) => [index('match_batch_person').on(t.personId, t.createdAt)],
)

/**
 * A pair of a batch: which version was looked at, what the deed changed, what stood in its way. `before` is the whole
 * row as it was, so that undoing restores every column. An introduction begins without a match.
 */
export const matchBatchRow = table(
  'match_batch_row',
  {
    batchId: ref('batch_id')
      .notNull()
      .references(() => matchBatch.id, { onDelete: 'cascade' }),
    position: whole('position').notNull(),
    scenarioId: ref('scenario_id')
      .notNull()
      .references(() => scenario.id),
    companyId: ref('company_id')
      .notNull()
      .references(() => organisation.id),
    matchId: ref('match_id').references(() => match.id),
    versionSeen: whole('version_seen'),
    outcome: text('outcome').$type<'done' | 'refused'>(),
    refusal: text('refusal').$type<Obstacle>(),
    before: json<Record<string, unknown>>('before'),
    versionAfter: whole('version_after'),
    undoOutcome: text('undo_outcome').$type<'restored' | 'kept'>(),
  },
  (t) => [
    primaryKey({ columns: [t.batchId, t.position] }),
    uniqueIndex('match_batch_row_pair').on(t.batchId, t.scenarioId, t.companyId),
    index('match_batch_row_match').on(t.matchId),
  ],
)
