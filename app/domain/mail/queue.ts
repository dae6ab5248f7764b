export const MAIL_KINDS = ['notice', 'digest', 'confirmation', 'reset'] as const
export type MailKind = (typeof MAIL_KINDS)[number]

/** `waiting` is tried again; `sent` was taken by the server; `refused` and `dropped` are tried only when asked to. */
export const MAIL_STATES = ['waiting', 'sent', 'refused', 'dropped'] as const
export type MailState = (typeof MAIL_STATES)[number]

/** Kinds that go to an address nobody has confirmed yet: they are how it is confirmed, or asked for by a person. */
export const TO_UNCONFIRMED: readonly MailKind[] = ['confirmation', 'reset']

/** How long a node may take over the mails it holds; after that another may try. */
export const LEASE_MS = 5 * 60 * 1000
/** How many mails one tick of the clock sends at most. */
export const PER_TICK = 20
/** A mail that the server put off so often is refused. */
const MOST_TRIES = 12

const MINUTE_MS = 60 * 1000
/** A server that could not be reached is tried at least so often. */
const LONGEST_UNREACHED_MS = 15 * MINUTE_MS
const WAITS_MIN = [1, 5, 15, 60, 240, 720, 1440]

/** How long after a failed try the next one waits: a minute at first, a day at last. */
export function waitMsAfter(tries: number): number {
  const index = Math.min(Math.max(tries, 1), WAITS_MIN.length) - 1
  return (WAITS_MIN[index] ?? 1440) * MINUTE_MS
}

/** What a try came to. `unreachable` says that the server, not this mail, is the trouble. */
export type Outcome =
  | { as: 'sent' }
  | { as: 'unneeded'; error: string }
  | { as: 'unreachable' | 'putOff' | 'refused'; error: string }

/** What happens to a mail after a try. What cannot reach the server waits for as long as it takes. */
export function afterTry(outcome: Outcome, tries: number, now: Date): { state: MailState; nextAt: Date } {
  if (outcome.as === 'sent') return { state: 'sent', nextAt: now }
  if (outcome.as === 'unneeded') return { state: 'dropped', nextAt: now }
  if (outcome.as === 'refused') return { state: 'refused', nextAt: now }
  if (outcome.as === 'putOff' && tries >= MOST_TRIES) return { state: 'refused', nextAt: now }
  const waitMs = outcome.as === 'unreachable' ? Math.min(LONGEST_UNREACHED_MS, waitMsAfter(tries)) : waitMsAfter(tries)
  return { state: 'waiting', nextAt: new Date(now.getTime() + waitMs) }
}

/** What an SMTP client says of a failure: the answer's number, and the command that it answers. */
interface Failure {
  responseCode?: number
  command?: string
  message?: string
}

const OF_THIS_MAIL: readonly string[] = ['RCPT TO', 'DATA']

/** Reads a failure: 5xx for the receiver or the content is for good; a refused sign-in or sender is the site's trouble. */
export function outcomeOf(failure: Failure): Outcome {
  const { responseCode, command = '' } = failure
  const error = (failure.message ?? '').replace(/\s+/g, ' ').slice(0, 500)
  if (!responseCode || !OF_THIS_MAIL.includes(command)) return { as: 'unreachable', error }
  return { as: responseCode >= 500 ? 'refused' : 'putOff', error }
}
