/** How many tries something has, and the time after which the count begins again. */
export interface AttemptLimit {
  /** What the counter's keys begin with. */
  name: string
  tries: number
  withinS: number
}

const QUARTER_S = 15 * 60
const HOUR_S = 60 * 60

/** The rule of `docs/decisions/0007-guessing-is-slowed.md` in numbers. */
export const ATTEMPT_LIMITS = {
  /** Failed sign-ins of one account from one network. */
  pair: { name: 'pair', tries: 8, withinS: QUARTER_S },
  /** Failed sign-ins of any account from one network: an office shares one address, so this is wide. */
  network: { name: 'network', tries: 60, withinS: QUARTER_S },
  /** Failed sign-ins of one account from a browser that has been in it before. */
  device: { name: 'device-tries', tries: 10, withinS: QUARTER_S },
  /** Wrong current passwords of one person who is signed in. */
  passwordChange: { name: 'password-change', tries: 8, withinS: QUARTER_S },
  /** Wrong passwords of one person who is signed in, where a key is to be unlocked. */
  unlock: { name: 'unlock', tries: 8, withinS: QUARTER_S },
  /** New accounts from one network. */
  signUp: { name: 'sign-up', tries: 20, withinS: HOUR_S },
  /** Requests for a new password from one network. */
  forgot: { name: 'forgot', tries: 20, withinS: HOUR_S },
  /** Mails about a new password to one account: beyond it the answer is the same, and nothing is sent. */
  forgotAccount: { name: 'forgot-account', tries: 3, withinS: HOUR_S },
  /** Confirmations that one person asks for. */
  confirmation: { name: 'confirmation', tries: 5, withinS: HOUR_S },
} as const satisfies Record<string, AttemptLimit>

/** Failed sign-ins of one account from unknown browsers everywhere: never refused, only slowed. */
export const ACCOUNT_COUNT: AttemptLimit = { name: 'account', tries: Number.MAX_SAFE_INTEGER, withinS: HOUR_S }

const FREE_FAILURES = 10
const STEP_MS = 250
const LONGEST_MS = 4000

/** How long an unknown browser waits, after so many failures of the account within the hour: slower, never locked. */
export function delayMsAfter(failures: number): number {
  return Math.min(LONGEST_MS, Math.max(0, failures - FREE_FAILURES) * STEP_MS)
}

/** The network an address belongs to: the address itself, of IPv6 the /64 that one subscriber holds. */
export function networkOf(address: string): string {
  const plain = address
    .toLowerCase()
    .replace(/^::ffff:(?=\d+\.)/, '')
    .replace(/%.*$/, '')
  if (!plain.includes(':')) return plain || 'unknown'
  const [head = '', tail = ''] = plain.split('::')
  const before = head.split(':').filter(Boolean)
  const after = tail.split(':').filter(Boolean)
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0')
  return `${[...before, ...zeros, ...after].slice(0, 4).join(':')}::/64`
}

/** Whole minutes to wait, at least one: what a refused person reads. */
export function minutesOf(waitMs: number): number {
  return Math.max(1, Math.ceil(waitMs / 60_000))
}
