import type { StoredCase } from '../../app/domain/capability/case.ts'
import type { CapabilityRight } from '../../app/domain/capability/right.ts'
import type { FormValues } from '../../app/domain/form.ts'
import type { Maturity, Wish } from '../../app/domain/vocabulary.ts'
import { id, index, instant, json, primaryKey, ref, table, text, uniqueIndex, whole } from '../columns.ts'
import { organisation } from './people.ts'
import { tag } from './taxonomy.ts'

/** 能力: what a company offers. `draft` holds what was typed and is not yet published. */
export const capability = table(
  'capability',
  {
    id: id(),
    companyId: ref('company_id')
      .notNull()
      .references(() => organisation.id),
    state: text('state').$type<'draft' | 'published' | 'withdrawn'>().notNull(),
    title: text('title').notNull(),
    text: text('text').notNull(),
    maturity: text('maturity').$type<Maturity>(),
    /** In the one or the other shape: ask `caseFrom`. */
    cases: json<StoredCase[]>('cases').notNull(),
    rights: json<CapabilityRight[]>('rights').notNull().default([]),
    wishes: json<Wish[]>('wishes').notNull(),
    freeTags: json<string[]>('free_tags').notNull(),
    /** Whom to ask about it, as a list said; shown to the company alone. */
    contactName: text('contact_name'),
    contactPhone: text('contact_phone'),
    draft: json<FormValues>('draft'),
    fingerprint: text('fingerprint'),
    /** For one that was set aside as a double: the one that was kept. */
    mergedIntoId: ref('merged_into_id'),
    publishedAt: instant('published_at'),
    version: whole('version').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [
    uniqueIndex('capability_fingerprint').on(t.companyId, t.fingerprint),
    index('capability_company').on(t.companyId, t.updatedAt),
    index('capability_state').on(t.state, t.updatedAt),
    index('capability_merged_into').on(t.mergedIntoId),
  ],
)

/** A tag of a capability. */
export const capabilityTag = table(
  'capability_tag',
  {
    capabilityId: ref('capability_id')
      .notNull()
      .references(() => capability.id, { onDelete: 'cascade' }),
    tagId: ref('tag_id')
      .notNull()
      .references(() => tag.id),
    position: whole('position').notNull(),
  },
  (t) => [primaryKey({ columns: [t.capabilityId, t.tagId] }), index('capability_tag_tag').on(t.tagId)],
)
