import type { TagKind, TagState } from '../../app/domain/taxonomy/tag.ts'
import { id, index, instant, primaryKey, ref, table, text, uniqueIndex, whole } from '../columns.ts'
import { person } from './people.ts'

/** Every change of the taxonomy makes a new version; records keep tag ids, which never change their meaning. */
export const taxonomyVersion = table('taxonomy_version', {
  number: whole('number').primaryKey(),
  note: text('note').notNull(),
  changedById: ref('changed_by_id').references(() => person.id),
  createdAt: instant('created_at').notNull(),
})

/** An industry, a technology or an application domain. A merged tag points to the one that took its place. */
export const tag = table(
  'tag',
  {
    id: id(),
    kind: text('kind').$type<TagKind>().notNull(),
    name: text('name').notNull(),
    nameEn: text('name_en'),
    group: text('group_key'),
    state: text('state').$type<TagState>().notNull(),
    mergedIntoId: ref('merged_into_id'),
    sinceVersion: whole('since_version').notNull(),
    position: whole('position').notNull(),
  },
  (t) => [uniqueIndex('tag_name').on(t.kind, t.name)],
)

/** Another word for a tag; one word may stand for several tags. */
export const tagAlias = table(
  'tag_alias',
  {
    tagId: ref('tag_id')
      .notNull()
      .references(() => tag.id, { onDelete: 'cascade' }),
    alias: text('alias').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tagId, t.alias] }), index('tag_alias_word').on(t.alias)],
)

/** A word whose presence in a text suggests a tag weakly; never counted as if somebody had entered the tag. */
export const tagCue = table(
  'tag_cue',
  {
    tagId: ref('tag_id')
      .notNull()
      .references(() => tag.id, { onDelete: 'cascade' }),
    cue: text('cue').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tagId, t.cue] })],
)

/** How two tags hang together: `parent` (technology → industry), `related` (both ways), `hint` (domain → technology). */
export const tagLink = table(
  'tag_link',
  {
    tagId: ref('tag_id')
      .notNull()
      .references(() => tag.id, { onDelete: 'cascade' }),
    link: text('link').$type<'parent' | 'related' | 'hint'>().notNull(),
    toTagId: ref('to_tag_id')
      .notNull()
      .references(() => tag.id, { onDelete: 'cascade' }),
    /** The first parent is the one under which a tag is shown. */
    position: whole('position').notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.tagId, t.link, t.toTagId] }), index('tag_link_to').on(t.toTagId, t.link)],
)
