import type { OpeningPerson, Seat } from '../../app/domain/sealing/custodians.ts'
import type { KeyPart, SealedPart } from '../../app/domain/sealing/parts.ts'
import { id, index, instant, json, primaryKey, ref, table, text, uniqueIndex, whole } from '../columns.ts'
import { organisation, person } from './people.ts'
import { proposal } from './proposals.ts'
import { scenario } from './scenarios.ts'

/** 个人密钥: a person's key pair; the private half is locked by what their password is stretched to. */
export const personKey = table('person_key', {
  personId: ref('person_id')
    .primaryKey()
    .references(() => person.id, { onDelete: 'cascade' }),
  publicKey: text('public_key').notNull(),
  lockedKey: text('locked_key').notNull(),
  salt: text('salt').notNull(),
  /** What the stretching costs, as `memory:passes:lanes` of argon2id. */
  cost: text('cost').notNull(),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
})

/** 企业密钥: a company's key pair; the private half is nowhere but in its grants. */
export const companyKey = table('company_key', {
  companyId: ref('company_id')
    .primaryKey()
    .references(() => organisation.id, { onDelete: 'cascade' }),
  publicKey: text('public_key').notNull(),
  createdAt: instant('created_at').notNull(),
})

/** A company's private key, sealed to one member. Gone when they leave. */
export const companyKeyGrant = table(
  'company_key_grant',
  {
    companyId: ref('company_id')
      .notNull()
      .references(() => companyKey.companyId, { onDelete: 'cascade' }),
    personId: ref('person_id')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    sealedKey: text('sealed_key').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.personId] }), index('company_key_grant_person').on(t.personId)],
)

/** The keys of a proposal: each sealed to its company and, save the draft's, to its scenario's opening key. */
export const proposalKey = table(
  'proposal_key',
  {
    proposalId: ref('proposal_id')
      .notNull()
      .references(() => proposal.id, { onDelete: 'cascade' }),
    part: text('part').$type<KeyPart>().notNull(),
    forCompany: text('for_company').notNull(),
    forOpening: text('for_opening'),
  },
  (t) => [primaryKey({ columns: [t.proposalId, t.part] })],
)

/** 开标密钥: the public half; the private half was split among the custodians and forgotten. */
export const openingKey = table(
  'opening_key',
  {
    id: id(),
    scenarioId: ref('scenario_id')
      .notNull()
      .references(() => scenario.id),
    part: text('part').$type<SealedPart>().notNull(),
    publicKey: text('public_key').notNull(),
    /** How many custodians it takes. */
    threshold: whole('threshold').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [uniqueIndex('opening_key_part').on(t.scenarioId, t.part)],
)

/** 份额: a custodian's share of an opening key. `releasedShare` is there from their act until the opening. */
export const openingShare = table(
  'opening_share',
  {
    openingKeyId: ref('opening_key_id')
      .notNull()
      .references(() => openingKey.id),
    personId: ref('person_id')
      .notNull()
      .references(() => person.id),
    seat: text('seat').$type<Seat>().notNull(),
    sealedShare: text('sealed_share').notNull(),
    releasedShare: text('released_share'),
    releasedAt: instant('released_at'),
    /** Why the deputy stood in; empty for the others. */
    reason: text('reason').notNull(),
  },
  (t) => [primaryKey({ columns: [t.openingKeyId, t.personId] }), index('opening_share_person').on(t.personId)],
)

/** 开标: the one act in which a scenario's proposals became readable. */
export const opening = table(
  'opening',
  {
    id: id(),
    scenarioId: ref('scenario_id')
      .notNull()
      .references(() => scenario.id),
    openedAt: instant('opened_at').notNull(),
    /** How many proposals were opened. */
    proposals: whole('proposals').notNull(),
    people: json<OpeningPerson[]>('people').notNull(),
    /** The receipts' digests of what was opened, in order. */
    digests: json<string[]>('digests').notNull(),
  },
  (t) => [uniqueIndex('opening_scenario').on(t.scenarioId)],
)
