import type { MailKind, MailState } from '../../app/domain/mail/queue.ts'
import type { NoticeChoices } from '../../app/domain/notice/choices.ts'
import type { NoticeDetail, NoticeKind } from '../../app/domain/notice/kinds.ts'
import { id, index, instant, json, ref, table, text, uniqueIndex, whole } from '../columns.ts'
import { person } from './people.ts'

/** 通知: that something happened which one person should know. Told again, it is there once. */
export const notice = table(
  'notice',
  {
    id: id(),
    personId: ref('person_id')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    kind: text('kind').$type<NoticeKind>().notNull(),
    /** What happened, by a key of its own. */
    happening: text('happening').notNull(),
    detail: json<NoticeDetail>('detail').notNull(),
    /** The page to look at. */
    path: text('path').notNull(),
    at: instant('at').notNull(),
    readAt: instant('read_at'),
    /** When it goes, or went, into the day's summary; null when it is not mailed, or by itself. */
    digestFrom: instant('digest_from'),
    digestId: ref('digest_id'),
  },
  (t) => [
    uniqueIndex('notice_once').on(t.personId, t.happening, t.kind),
    index('notice_person').on(t.personId, t.at, t.id),
    index('notice_unread').on(t.personId, t.readAt),
    index('notice_digest').on(t.digestId, t.digestFrom),
  ],
)

/** How somebody is reached by mail: in which language, which kinds, and whether the address was shown to be theirs. */
export const mailbox = table('mailbox', {
  personId: ref('person_id')
    .primaryKey()
    .references(() => person.id, { onDelete: 'cascade' }),
  locale: text('locale').$type<'zh' | 'en'>().notNull(),
  confirmedAt: instant('confirmed_at'),
  choices: json<NoticeChoices>('choices').notNull(),
})

/**
 * A mail that waits, was taken by the server, or was refused for good. It holds no address and no secret: who gets it
 * and what it says are read when it is sent. Its id is also its Message-ID.
 */
export const mail = table(
  'mail',
  {
    id: id(),
    personId: ref('person_id')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    kind: text('kind').$type<MailKind>().notNull(),
    /** What it is about, so that the same thing is not sent twice. */
    about: text('about').notNull(),
    state: text('state').$type<MailState>().notNull(),
    tries: whole('tries').notNull(),
    /** When it may be tried; while a node is sending it, until when no other may. */
    nextAt: instant('next_at').notNull(),
    /** Which sending holds it. */
    lease: text('lease'),
    error: text('error').notNull(),
    createdAt: instant('created_at').notNull(),
    endedAt: instant('ended_at'),
  },
  (t) => [
    uniqueIndex('mail_about').on(t.kind, t.about),
    index('mail_due').on(t.state, t.nextAt, t.id),
    index('mail_created').on(t.state, t.createdAt, t.id),
    index('mail_person').on(t.personId),
  ],
)

/** A link that was mailed: what it opens, by the SHA-256 of its token. */
export const mailedLink = table(
  'mailed_link',
  {
    id: id('token_hash'),
    purpose: text('purpose').$type<'confirmation' | 'reset'>().notNull(),
    personId: ref('person_id')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    /** The address it was sent to: a link shows that this one was read, and no other. */
    email: text('email').notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  (t) => [index('mailed_link_person').on(t.personId, t.purpose), index('mailed_link_expires').on(t.expiresAt)],
)

/** How far a reader of the trail or of the outbox has come. */
export const noticeFollower = table('notice_follower', {
  name: text('name').$type<'history' | 'outbox'>().primaryKey(),
  at: instant('at').notNull(),
})
