import type { BrokenLink } from '../../app/domain/site/broken-link.ts'
import type { ContentPage } from '../../app/domain/site/content-page.ts'
import type { IdentityKey } from '../../app/domain/site/identity.ts'
import { id, index, instant, json, primaryKey, ref, table, text, whole } from '../columns.ts'
import { person } from './people.ts'

/** A content page as somebody saved it, in both languages; the one with the highest number is shown. */
export const pageVersion = table(
  'page_version',
  {
    page: text('page').$type<ContentPage>().notNull(),
    number: whole('number').notNull(),
    bodyZh: text('body_zh').notNull(),
    bodyEn: text('body_en').notNull(),
    /** What was changed, and why. */
    note: text('note').notNull(),
    personId: ref('person_id')
      .notNull()
      .references(() => person.id),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.page, t.number] })],
)

/** What the foot of every page says of who runs the site; a key without a row is not said. */
export const siteIdentity = table('site_identity', {
  key: text('key').$type<IdentityKey>().primaryKey(),
  value: text('value').notNull(),
  updatedAt: instant('updated_at').notNull(),
})

/** One walk over the site's own pages that tried every link found on them. `endedAt` is null while it walks. */
export const linkCheck = table(
  'link_check',
  {
    id: id(),
    startedAt: instant('started_at').notNull(),
    endedAt: instant('ended_at'),
    pages: whole('pages').notNull(),
    links: whole('links').notNull(),
    /** Links to other sites, which are counted and not tried. */
    outside: whole('outside').notNull(),
    broken: json<BrokenLink[]>('broken').notNull(),
  },
  (t) => [index('link_check_started').on(t.startedAt)],
)
