import type { StoredNotice } from '#db/stores/notices/notices.ts'

/** What a mail is to say; the words are put to it where words are. */
export type Matter =
  | { kind: 'notice' | 'digest'; notices: Pick<StoredNotice, 'kind' | 'detail' | 'path' | 'at'>[] }
  | { kind: 'confirmation' | 'reset'; path: string }

/** A mail in words: plain text, and the same as simple HTML. */
export interface Letter {
  subject: string
  text: string
  html: string
}

/** Puts a matter into the words of somebody's language. */
export type Compose = (matter: Matter, to: { name: string; locale: 'zh' | 'en'; site: string }) => Letter
