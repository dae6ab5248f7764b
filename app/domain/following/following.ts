/** What people can follow. */
export type FollowedNoun = 'scenario' | 'forecast'

/** The acts on a record that everybody may know of, and of which its followers hear. */
export const TOLD_ACTS: Readonly<Record<FollowedNoun, readonly string[]>> = {
  scenario: ['open', 'close', 'cancel', 'evaluate', 'notice', 'match', 'pilot', 'accept', 'promote', 'fail', 'amend'],
  forecast: ['announce', 'edit', 'begin', 'withdraw'],
}
