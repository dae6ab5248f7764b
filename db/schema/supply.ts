import type { FrozenCapability } from '../../app/domain/capability-list/frozen.ts'
import type { ClaimGround, ClaimState } from '../../app/domain/claim/claim.ts'
import { id, index, instant, json, primaryKey, ref, table, text, uniqueIndex, whole } from '../columns.ts'
import { capability } from './offers.ts'
import { organisation, person } from './people.ts'

/** 认领: somebody says that a company without members here is theirs. One person has one open claim to a company. */
export const claim = table(
  'claim',
  {
    id: id(),
    companyId: ref('company_id')
      .notNull()
      .references(() => organisation.id),
    personId: ref('person_id')
      .notNull()
      .references(() => person.id),
    state: text('state').$type<ClaimState>().notNull(),
    /** As the person gave it; the company may have another on record. */
    creditCode: text('credit_code').notNull(),
    post: text('post').notNull(),
    reason: text('reason').notNull(),
    /** What it was refused for, and the words that go with it. */
    ground: text('ground').$type<ClaimGround>(),
    answer: text('answer').notNull(),
    decidedById: ref('decided_by_id').references(() => person.id),
    decidedAt: instant('decided_at'),
    version: whole('version').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    index('claim_state').on(t.state, t.createdAt),
    index('claim_company').on(t.companyId, t.createdAt),
    index('claim_person').on(t.personId, t.companyId),
  ],
)

/** 场景能力清单: a dated, numbered batch. `frozen` is what was published, and what every download gives. */
export const capabilityList = table(
  'capability_list',
  {
    id: id(),
    code: text('code').notNull(),
    year: whole('year').notNull(),
    batch: whole('batch').notNull(),
    title: text('title').notNull(),
    intro: text('intro').notNull(),
    state: text('state').$type<'draft' | 'published'>().notNull(),
    frozen: json<FrozenCapability[]>('frozen'),
    publishedAt: instant('published_at'),
    publishedById: ref('published_by_id').references(() => person.id),
    version: whole('version').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    uniqueIndex('capability_list_code').on(t.code),
    uniqueIndex('capability_list_batch').on(t.year, t.batch),
    index('capability_list_published').on(t.state, t.publishedAt),
  ],
)

/** A capability on a list, in its place from 1. It may be on several lists, one after the other. */
export const capabilityOnList = table(
  'capability_on_list',
  {
    listId: ref('list_id')
      .notNull()
      .references(() => capabilityList.id, { onDelete: 'cascade' }),
    capabilityId: ref('capability_id')
      .notNull()
      .references(() => capability.id),
    position: whole('position').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.listId, t.capabilityId] }),
    index('capability_on_list_place').on(t.listId, t.position),
    index('capability_on_list_capability').on(t.capabilityId),
  ],
)
