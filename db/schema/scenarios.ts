import type { BudgetKind } from '../../app/domain/budget.ts'
import type { FieldComments, FormValues } from '../../app/domain/form.ts'
import type { ScheduleFailure } from '../../app/domain/list/publishing.ts'
import type { FrozenScenario } from '../../app/domain/scenario/frozen.ts'
import type { ScenarioState } from '../../app/domain/scenario/lifecycle.ts'
import type {
  BidderQuestion,
  ContactVisibility,
  CooperationMode,
  Criterion,
  District,
  Eligibility,
  Opening,
  Stage,
  Target,
} from '../../app/domain/vocabulary.ts'
import { flag, id, index, instant, json, primaryKey, ref, table, text, uniqueIndex, whole, yuan } from '../columns.ts'
import { organisation, person } from './people.ts'
import { tag } from './taxonomy.ts'

/** 场景机会清单: a dated, numbered batch. `frozen` is what was published, and what every download gives. */
export const scenarioList = table(
  'scenario_list',
  {
    id: id(),
    code: text('code').notNull(),
    year: whole('year').notNull(),
    batch: whole('batch').notNull(),
    title: text('title').notNull(),
    intro: text('intro').notNull(),
    state: text('state').$type<'draft' | 'published'>().notNull(),
    frozen: json<FrozenScenario[]>('frozen'),
    publishedAt: instant('published_at'),
    publishedById: ref('published_by_id').references(() => person.id),
    /** When the clock publishes it; null when nobody said so, and after it was published or refused. */
    publishesAt: instant('publishes_at'),
    scheduledById: ref('scheduled_by_id').references(() => person.id),
    /** The version and the number of scenarios that were seen then. */
    scheduledVersion: whole('scheduled_version'),
    scheduledScenarios: whole('scheduled_scenarios'),
    /** Why the clock could not publish it; until it is scheduled again or published. */
    scheduleFailure: json<ScheduleFailure>('schedule_failure'),
    version: whole('version').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    uniqueIndex('scenario_list_code').on(t.code),
    uniqueIndex('scenario_list_batch').on(t.year, t.batch),
    index('scenario_list_published').on(t.state, t.publishedAt),
    index('scenario_list_publishes').on(t.publishesAt),
  ],
)

/**
 * 场景. While it is a draft, `draft` holds what was typed, valid or not; the columns hold the last valid record
 * and are complete from `inReview` on.
 */
export const scenario = table(
  'scenario',
  {
    id: id(),
    code: text('code'),
    agencyId: ref('agency_id')
      .notNull()
      .references(() => organisation.id),
    state: text('state').$type<ScenarioState>().notNull(),
    title: text('title').notNull(),
    summary: text('summary').notNull(),
    requirement: text('requirement').notNull(),
    district: text('district').$type<District>(),
    stage: text('stage').$type<Stage>(),
    openings: json<Opening[]>('openings').notNull(),
    modes: json<CooperationMode[]>('modes').notNull(),
    freeTags: json<string[]>('free_tags').notNull(),
    targets: json<Target[]>('targets').notNull(),
    criteria: json<Criterion[]>('criteria').notNull(),
    eligibility: json<Eligibility[]>('eligibility').notNull().default([]),
    bidderQuestions: json<BidderQuestion[]>('bidder_questions').notNull().default([]),
    budgetKind: text('budget_kind').$type<BudgetKind>().notNull(),
    budgetMinYuan: yuan('budget_min_yuan'),
    budgetMaxYuan: yuan('budget_max_yuan'),
    durationMonths: whole('duration_months'),
    consortiumAllowed: flag('consortium_allowed'),
    closesAt: instant('closes_at'),
    contactName: text('contact_name').notNull(),
    contactPhone: text('contact_phone').notNull(),
    contactVisibility: text('contact_visibility').$type<ContactVisibility>().notNull().default('companies'),
    note: text('note').notNull(),
    draft: json<FormValues>('draft'),
    comments: json<FieldComments>('comments'),
    listId: ref('list_id').references(() => scenarioList.id),
    listPosition: whole('list_position'),
    fingerprint: text('fingerprint'),
    /** The earlier scenario that this one follows, in the same stage or the next. */
    continuesId: ref('continues_id'),
    /** For a draft that was set aside as a double: the one that was kept. */
    mergedIntoId: ref('merged_into_id'),
    createdById: ref('created_by_id').references(() => person.id),
    submittedAt: instant('submitted_at'),
    approvedAt: instant('approved_at'),
    openedAt: instant('opened_at'),
    closedReason: text('closed_reason'),
    version: whole('version').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [
    uniqueIndex('scenario_code').on(t.code),
    uniqueIndex('scenario_fingerprint').on(t.agencyId, t.fingerprint),
    index('scenario_agency').on(t.agencyId, t.updatedAt),
    index('scenario_state').on(t.state, t.closesAt),
    index('scenario_in_list').on(t.listId, t.listPosition),
    index('scenario_continues').on(t.continuesId),
    index('scenario_merged_into').on(t.mergedIntoId),
  ],
)

/** A tag of a scenario; `required` ones gate the matching. */
export const scenarioTag = table(
  'scenario_tag',
  {
    scenarioId: ref('scenario_id')
      .notNull()
      .references(() => scenario.id, { onDelete: 'cascade' }),
    tagId: ref('tag_id')
      .notNull()
      .references(() => tag.id),
    required: flag('required').notNull(),
    position: whole('position').notNull(),
  },
  (t) => [primaryKey({ columns: [t.scenarioId, t.tagId] }), index('scenario_tag_tag').on(t.tagId)],
)

/** 联合发起单位: another agency that stands behind a scenario, in the order in which they are named. */
export const jointAgency = table(
  'joint_agency',
  {
    scenarioId: ref('scenario_id')
      .notNull()
      .references(() => scenario.id, { onDelete: 'cascade' }),
    agencyId: ref('agency_id')
      .notNull()
      .references(() => organisation.id),
    position: whole('position').notNull(),
  },
  (t) => [primaryKey({ columns: [t.scenarioId, t.agencyId] }), index('joint_agency_agency').on(t.agencyId)],
)

/** Who wrote in which part of a draft last, and when: shown to colleagues who open the same part. */
export const scenarioWriting = table(
  'scenario_writing',
  {
    scenarioId: ref('scenario_id')
      .notNull()
      .references(() => scenario.id, { onDelete: 'cascade' }),
    part: text('part').notNull(),
    personId: ref('person_id')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.scenarioId, t.part, t.personId] })],
)
