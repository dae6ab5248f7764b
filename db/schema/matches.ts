import type { Answer, DeclineReason, MatchOrigin, MatchState } from '../../app/domain/match/lifecycle.ts'
import { id, index, instant, ref, table, text, uniqueIndex, whole } from '../columns.ts'
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
  ],
)
