import type { FormValues } from '../../app/domain/form.ts'
import type { ProposalContent } from '../../app/domain/proposal/content.ts'
import type { ProposalState } from '../../app/domain/proposal/lifecycle.ts'
import type { SealedContent } from '../../app/domain/sealing/parts.ts'
import { id, index, instant, json, ref, table, text, uniqueIndex, whole } from '../columns.ts'
import { organisation, person } from './people.ts'
import { scenario } from './scenarios.ts'

/** 意向: a company's light word that it wants to talk about a scenario. */
export const interest = table(
  'interest',
  {
    id: id(),
    scenarioId: ref('scenario_id')
      .notNull()
      .references(() => scenario.id),
    companyId: ref('company_id')
      .notNull()
      .references(() => organisation.id),
    personId: ref('person_id')
      .notNull()
      .references(() => person.id),
    note: text('note').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    uniqueIndex('interest_pair').on(t.scenarioId, t.companyId),
    index('interest_company').on(t.companyId, t.createdAt),
  ],
)

/** 方案: one company's answer to one scenario. `sealedDraft` is what is being typed; what was sent is a submission. */
export const proposal = table(
  'proposal',
  {
    id: id(),
    scenarioId: ref('scenario_id')
      .notNull()
      .references(() => scenario.id),
    companyId: ref('company_id')
      .notNull()
      .references(() => organisation.id),
    state: text('state').$type<ProposalState>().notNull(),
    /** What was typed before drafts were sealed; null once it is. */
    draft: json<FormValues>('draft'),
    sealedDraft: text('sealed_draft'),
    decisionReason: text('decision_reason'),
    decidedById: ref('decided_by_id').references(() => person.id),
    decidedAt: instant('decided_at'),
    version: whole('version').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [
    uniqueIndex('proposal_pair').on(t.scenarioId, t.companyId),
    index('proposal_company').on(t.companyId, t.updatedAt),
    index('proposal_state').on(t.scenarioId, t.state),
  ],
)

/** One sending of a proposal with its receipt; only the newest that is not superseded counts. */
export const submission = table(
  'submission',
  {
    id: id(),
    proposalId: ref('proposal_id')
      .notNull()
      .references(() => proposal.id),
    receipt: text('receipt').notNull(),
    idempotencyKey: text('idempotency_key').notNull(),
    /** Null until the opening. */
    content: json<ProposalContent>('content'),
    /** The sealed envelopes; null for what was opened before sendings were sealed. */
    sealed: json<SealedContent>('sealed'),
    /** What the canonical text is salted with: known to the company alone until the opening. */
    salt: text('salt'),
    digest: text('digest').notNull(),
    /** SHA-256 of the sealed envelopes. */
    sealedDigest: text('sealed_digest'),
    submittedById: ref('submitted_by_id')
      .notNull()
      .references(() => person.id),
    submittedAt: instant('submitted_at').notNull(),
    supersededAt: instant('superseded_at'),
  },
  (t) => [
    uniqueIndex('submission_receipt').on(t.receipt),
    uniqueIndex('submission_key').on(t.proposalId, t.idempotencyKey),
    index('submission_proposal').on(t.proposalId, t.submittedAt),
  ],
)
