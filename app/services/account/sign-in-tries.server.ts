import { ACCOUNT_COUNT, ATTEMPT_LIMITS, delayMsAfter, networkOf } from '#app/domain/account/attempts.ts'
import type { Call } from '#app/services/call.ts'
import { hashOf } from '#db/stores/sessions.ts'
import { countTry, dropOldTries, forgetTries, isKnownDevice, rememberDevice, takeBackTry } from '#db/stores/throttle.ts'

/** Where a sign-in comes from: the client's address, and the token of the browser's device cookie. */
export interface Origin {
  address: string
  deviceToken: string | null
}

/** Whether a try may go on, and after what delay; or how long to wait. */
export type Turn = { open: true; known: boolean; delayMs: number } | { open: false; waitMs: number }

/** How long a browser is remembered after it was last in an account. */
const DEVICE_DAYS = 180
const DAY_MS = 24 * 60 * 60 * 1000

/** Counts a sign-in before it is tried, so that many at once count as many. Nobody's count depends on who exists. */
export async function claimTry({ db, now }: Call, email: string, origin: Origin): Promise<Turn> {
  const mark = markOf(email, origin.deviceToken)
  const known = mark !== null && (await isKnownDevice(db.read, mark, now))
  const { pair, network } = keysOf(email, origin)
  return db.write(async (tx) => {
    if (known) {
      const own = await countTry(tx, ATTEMPT_LIMITS.device, mark, now)
      return own.refused ? { open: false, waitMs: own.waitMs } : { open: true, known, delayMs: 0 }
    }
    const here = await countTry(tx, ATTEMPT_LIMITS.network, network, now)
    if (here.refused) return { open: false, waitMs: here.waitMs }
    const both = await countTry(tx, ATTEMPT_LIMITS.pair, pair, now)
    if (both.refused) return { open: false, waitMs: both.waitMs }
    const everywhere = await countTry(tx, ACCOUNT_COUNT, hashOf(email), now)
    return { open: true, known, delayMs: delayMsAfter(everywhere.tries) }
  })
}

/** Takes a try back that was right, and remembers the browser. */
export async function settleTry(
  { db, now }: Call,
  email: string,
  origin: Origin & { deviceToken: string },
  known: boolean,
): Promise<void> {
  const mark = markOf(email, origin.deviceToken) ?? ''
  const { pair, network } = keysOf(email, origin)
  await db.write(async (tx) => {
    if (known) await forgetTries(tx, ATTEMPT_LIMITS.device, mark)
    else {
      await takeBackTry(tx, ATTEMPT_LIMITS.network, network)
      await takeBackTry(tx, ACCOUNT_COUNT, hashOf(email))
      await forgetTries(tx, ATTEMPT_LIMITS.pair, pair)
    }
    await dropOldTries(tx, now)
    await rememberDevice(tx, mark, new Date(now.getTime() + DEVICE_DAYS * DAY_MS))
  })
}

/** Addresses and accounts are kept as hashes: the table tells nobody who tried what from where. */
function keysOf(email: string, { address }: Origin) {
  const network = networkOf(address)
  return { pair: hashOf(`${email} ${network}`), network: hashOf(network) }
}

function markOf(email: string, deviceToken: string | null): string | null {
  return deviceToken && hashOf(`${deviceToken} ${email}`)
}
