import { Refusal } from '#app/domain/refusal.ts'

/** Hashings at one time: each holds 19 MiB and a core, and the site has other work. */
const AT_ONCE = 2
/** Beyond this queue (some 5 s of work) a caller is told to come back rather than kept waiting. */
const WAITING_AT_MOST = 200

let running = 0
const waiting: (() => void)[] = []

/**
 * Runs a hashing when its turn comes, first come first served.
 * @throws {Refusal} too_many when the queue is full
 */
export async function inTurn<T>(hashing: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) {
    if (waiting.length >= WAITING_AT_MOST) throw new Refusal('too_many', 'hashing')
    await new Promise<void>((begin) => waiting.push(begin))
  } else running += 1
  try {
    return await hashing()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}
