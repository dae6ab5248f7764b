/** What people can follow. */
export type FollowedNoun = 'scenario' | 'forecast'

/** The acts on a record that everybody may know of, and of which its followers hear. */
export const TOLD_ACTS: Readonly<Record<FollowedNoun, readonly string[]>> = {
  scenario: ['open', 'close', 'cancel', 'evaluate', 'notice', 'match', 'pilot', 'accept', 'promote', 'fail', 'amend'],
  forecast: ['announce', 'edit', 'begin', 'withdraw'],
}

/** A record somebody follows, with the last thing that happened to it. `code` is that of a public scenario. */
export interface FollowedRecord {
  noun: FollowedNoun
  id: string
  title: string
  agencyName: string
  code: string | null
  last: { act: string; at: Date } | null
  /** It happened after they looked the last time. */
  isNew: boolean
}
