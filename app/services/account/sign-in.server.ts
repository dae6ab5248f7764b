import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { SignInInput } from '#app/domain/account/sign-in.ts'
import type { Call } from '#app/services/call.ts'
import { accountByEmail } from '#db/stores/people.ts'
import { isPassword } from './password.server.ts'
import { claimTry, type Origin, settleTry } from './sign-in-tries.server.ts'

/** Who came in and the token for the browser's device cookie; else `wrong`, or `tooMany` with the time to wait. */
export type SignInAnswer =
  | { as: 'person'; personId: string; deviceToken: string }
  | { as: 'wrong' }
  | { as: 'tooMany'; waitMs: number }

/** What a sign-in leans on: exchanged in tests, so that what it does can be counted instead of timed. */
const WAYS = { isPassword, pause: (ms: number) => (ms > 0 ? sleep(ms) : Promise.resolve()) }

/**
 * Checks an address and a password. An unknown address, a wrong password and a closed account get the same answer
 * after the same work. Throttled by the rule in `docs/decisions/0007-guessing-is-slowed.md`.
 * @param demo whether this is a demonstration: demo people, whose password everybody knows, exist only there
 */
export async function signIn(
  call: Call,
  { email, password }: Pick<SignInInput, 'email' | 'password'>,
  origin: Origin,
  demo: boolean,
  ways = WAYS,
): Promise<SignInAnswer> {
  const turn = await claimTry(call, email, origin)
  if (!turn.open) return { as: 'tooMany', waitMs: turn.waitMs }
  await ways.pause(turn.delayMs)
  const account = await accountByEmail(call.db.read, email)
  const right = await ways.isPassword(password, account?.passwordHash)
  if (!account || !right || account.disabledAt || (account.demo && !demo)) return { as: 'wrong' }
  const deviceToken = origin.deviceToken ?? randomBytes(24).toString('base64url')
  await settleTry(call, email, { ...origin, deviceToken }, turn.known)
  return { as: 'person', personId: account.id, deviceToken }
}
