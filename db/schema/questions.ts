import type { QuestionState } from '../../app/domain/question/lifecycle.ts'
import { id, index, instant, json, primaryKey, ref, table, text, uniqueIndex, whole } from '../columns.ts'
import { organisation, person } from './people.ts'
import { scenario } from './scenarios.ts'

/** What a company is typing before it asks; gone as soon as it has asked. */
export const questionDraft = table(
  'question_draft',
  {
    id: id(),
    scenarioId: ref('scenario_id')
      .notNull()
      .references(() => scenario.id),
    companyId: ref('company_id')
      .notNull()
      .references(() => organisation.id),
    text: text('text').notNull(),
    version: whole('version').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [
    uniqueIndex('question_draft_pair').on(t.scenarioId, t.companyId),
    index('question_draft_company').on(t.companyId, t.updatedAt),
  ],
)

/**
 * 答疑, as it was asked. By whom is not in the database: `asker` can be recognised by the asker's own page alone, with
 * a key that lies elsewhere. Days, never instants (decision 22).
 */
export const question = table(
  'question',
  {
    id: id(),
    scenarioId: ref('scenario_id')
      .notNull()
      .references(() => scenario.id),
    agencyId: ref('agency_id')
      .notNull()
      .references(() => organisation.id),
    asker: text('asker').notNull(),
    text: text('text').notNull(),
    state: text('state').$type<QuestionState>().notNull(),
    askedOn: text('asked_on').notNull(),
    /** The day by which the answer is to be public. */
    dueOn: text('due_on').notNull(),
    /** Why it is not answered: for the asker alone. */
    reason: text('reason').notNull(),
    /** The answer that is being written for it; null again once that is public. */
    answerDraftId: ref('answer_draft_id'),
    /** The newest step of reminding that was written down: working days after the day on which it is due. */
    remindedStep: whole('reminded_step'),
    version: whole('version').notNull(),
  },
  (t) => [
    index('question_scenario').on(t.scenarioId, t.state),
    index('question_agency').on(t.agencyId, t.state, t.dueOn, t.id),
    index('question_answer_draft').on(t.answerDraftId),
    index('question_asked').on(t.askedOn, t.id),
    index('question_due').on(t.state, t.dueOn, t.id),
  ],
)

/** An answer that an agency is writing, for one question or several alike; gone as soon as it is public. */
export const answerDraft = table(
  'answer_draft',
  {
    id: id(),
    agencyId: ref('agency_id')
      .notNull()
      .references(() => organisation.id),
    /** Scenarios of the same agency at which it is published too. */
    alsoAt: json<string[]>('also_at').notNull(),
    question: text('question').notNull(),
    answer: text('answer').notNull(),
    personId: ref('person_id')
      .notNull()
      .references(() => person.id),
    version: whole('version').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [index('answer_draft_agency').on(t.agencyId, t.updatedAt)],
)

/**
 * A question as it was published, with its answer. It points at no question that was asked, and is never overwritten:
 * what corrects it lies beside it. `answerId` is drawn at random and shared by the copies at several scenarios.
 */
export const publishedAnswer = table(
  'published_answer',
  {
    id: id(),
    scenarioId: ref('scenario_id')
      .notNull()
      .references(() => scenario.id),
    question: text('question').notNull(),
    answer: text('answer').notNull(),
    publishedOn: text('published_on').notNull(),
    answerId: ref('answer_id').notNull().default(''),
  },
  (t) => [
    index('published_answer_scenario').on(t.scenarioId, t.publishedOn, t.id),
    index('published_answer_shared').on(t.answerId),
  ],
)

/** 更正: what a published answer says instead from an instant on, at every scenario at which it is. Only ever added. */
export const answerCorrection = table(
  'answer_correction',
  {
    answerId: ref('answer_id').notNull(),
    number: whole('number').notNull(),
    question: text('question').notNull(),
    answer: text('answer').notNull(),
    /** What was wrong, and why: everybody reads it. */
    reason: text('reason').notNull(),
    correctedAt: instant('corrected_at').notNull(),
    correctedById: ref('corrected_by_id')
      .notNull()
      .references(() => person.id),
  },
  (t) => [primaryKey({ columns: [t.answerId, t.number] })],
)
