import type { FieldComments, FormValues } from '../../app/domain/form.ts'
import type { ReviewPoint } from '../../app/domain/review/checklist.ts'
import { id, index, instant, json, ref, table, text } from '../columns.ts'
import { person } from './people.ts'
import { scenario } from './scenarios.ts'

/**
 * One handing-in of a scenario: the form as it was handed in, and what the reviewer made of it. Rows are only ever
 * added; the verdict is written into the newest once. A scenario that was recalled has one without a verdict.
 */
export const scenarioReview = table(
  'scenario_review',
  {
    id: id(),
    scenarioId: ref('scenario_id')
      .notNull()
      .references(() => scenario.id, { onDelete: 'cascade' }),
    record: json<FormValues>('record').notNull(),
    submittedById: ref('submitted_by_id')
      .notNull()
      .references(() => person.id),
    submittedAt: instant('submitted_at').notNull(),
    verdict: text('verdict').$type<'approve' | 'return'>(),
    /** The points that the reviewer ticked. */
    checklist: json<ReviewPoint[]>('checklist'),
    comments: json<FieldComments>('comments'),
    reviewedById: ref('reviewed_by_id').references(() => person.id),
    reviewedAt: instant('reviewed_at'),
  },
  (t) => [index('scenario_review_scenario').on(t.scenarioId, t.submittedAt)],
)
