import type { EndedFacts } from '../../app/domain/match/ended-facts.ts'
import type { Verdict } from '../../app/domain/match/judgement.ts'
import type { Answer, DeclineReason, MatchOrigin, MatchState, Side } from '../../app/domain/match/lifecycle.ts'
import type { Party } from '../../app/domain/match/meeting.ts'
import { flag, id, index, instant, json, ref, table, text, uniqueIndex, whole } from '../columns.ts'
import { organisation, person } from './people.ts'
import { proposal } from './proposals.ts'
import { scenario } from './scenarios.ts'

/** 对接: one scenario–company pair under a curator's care. `score` is the computed one on the day it began. */
export const match = table(
  'match',
  {
    id: id(),
    scenarioId: ref('scenario_id')
      .notNull()
      .references(() => scenario.id),
    companyId: ref('company_id')
      .notNull()
      .references(() => organisation.id),
    state: text('state').$type<MatchState>().notNull(),
    origin: text('origin').$type<MatchOrigin>().notNull(),
    ownerId: ref('owner_id').references(() => person.id),
    proposalId: ref('proposal_id').references(() => proposal.id),
    agencyAnswer: text('agency_answer').$type<Answer>().notNull(),
    companyAnswer: text('company_answer').$type<Answer>().notNull(),
    reason: text('reason').$type<DeclineReason>(),
    reasonNote: text('reason_note').notNull(),
    note: text('note').notNull(),
    score: whole('score'),
    /** What happens next, and on which day (`2026-12-04`). */
    nextStep: text('next_step').notNull().default(''),
    nextStepOn: text('next_step_on'),
    /** The time on the table, who put it there, and which side agrees to it; settled when both do. */
    meetingAt: instant('meeting_at'),
    meetingPlace: text('meeting_place').notNull().default(''),
    meetingProposedBy: text('meeting_proposed_by').$type<Party>(),
    meetingAgencyAgrees: flag('meeting_agency_agrees').notNull().default(false),
    meetingCompanyAgrees: flag('meeting_company_agrees').notNull().default(false),
    /** What both sides looked like when the pair was declined or lost. */
    endedFacts: json<EndedFacts>('ended_facts'),
    remindedAt: instant('reminded_at'),
    version: whole('version').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [
    uniqueIndex('match_pair').on(t.scenarioId, t.companyId),
    index('match_state').on(t.state, t.updatedAt),
    index('match_updated').on(t.updatedAt),
    index('match_company').on(t.companyId, t.updatedAt),
    index('match_owner').on(t.ownerId, t.state),
    index('match_due').on(t.nextStepOn, t.id),
    index('match_score').on(t.score, t.id),
    index('match_origin').on(t.origin, t.updatedAt),
    index('match_created').on(t.createdAt, t.id),
  ],
)

/**
 * What people made of a pair, with the score and its parts as computed at that moment. Rows are only ever
 * added, save that undoing a batch takes the verdicts back that it gave.
 */
export const matchJudgement = table(
  'match_judgement',
  {
    id: id(),
    matchId: ref('match_id')
      .notNull()
      .references(() => match.id),
    scenarioId: ref('scenario_id')
      .notNull()
      .references(() => scenario.id),
    companyId: ref('company_id')
      .notNull()
      .references(() => organisation.id),
    verdict: text('verdict').$type<Verdict>().notNull(),
    /** Whose verdict it is; null for the curator's. */
    side: text('side').$type<Side>(),
    reason: text('reason').$type<DeclineReason>(),
    /** 0–100; null when one side was no longer published. */
    score: whole('score'),
    parts: json<Record<string, number>>('parts'),
    at: instant('at').notNull(),
  },
  (t) => [index('match_judgement_at').on(t.at, t.id), index('match_judgement_verdict').on(t.verdict, t.at, t.id)],
)
