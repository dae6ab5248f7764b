import { and, eq, gt, lte, sql } from 'drizzle-orm'
import type { AttemptLimit } from '../../app/domain/account/attempts.ts'
import type { Reader, Tx } from '../handle.ts'
import { throttle } from '../schema.ts'

/** What counting one more try says: how many there were in the current span, and whether they are too many. */
export interface TryCount {
  tries: number
  refused: boolean
  /** Until the count begins again. */
  waitMs: number
}

/** Counts one more try of a key. The span begins with its first try and is not made longer by further ones. */
export async function countTry(tx: Tx, limit: AttemptLimit, key: string, now: Date): Promise<TryCount> {
  const spanEnds = new Date(now.getTime() + limit.withinS * 1000)
  const over = lte(throttle.expiresAt, now)
  const [row] = await tx
    .insert(throttle)
    .values({ id: idOf(limit, key), points: 1, expiresAt: spanEnds })
    .onConflictDoUpdate({
      target: throttle.id,
      set: {
        points: sql`case when ${over} then 1 else ${throttle.points} + 1 end`,
        expiresAt: sql`case when ${over} then ${sql.param(spanEnds, throttle.expiresAt)} else ${throttle.expiresAt} end`,
      },
    })
    .returning()
  const tries = row?.points ?? 1
  const waitMs = (row?.expiresAt ?? spanEnds).getTime() - now.getTime()
  return { tries, refused: tries > limit.tries, waitMs }
}

/** Takes back the try of somebody who turned out to be right. */
export async function takeBackTry(tx: Tx, limit: AttemptLimit, key: string): Promise<void> {
  await tx
    .update(throttle)
    .set({ points: sql`${throttle.points} - 1` })
    .where(and(eq(throttle.id, idOf(limit, key)), gt(throttle.points, 0)))
}

/** Forgets every try of a key. */
export async function forgetTries(tx: Tx, limit: AttemptLimit, key: string): Promise<void> {
  await tx.delete(throttle).where(eq(throttle.id, idOf(limit, key)))
}

/** Removes counts whose span is over, and browsers not seen for long. */
export async function dropOldTries(tx: Tx, now: Date): Promise<void> {
  await tx.delete(throttle).where(lte(throttle.expiresAt, now))
}

/** Keeps in mind until an instant that a browser has been in an account. `mark` is a hash that names both. */
export async function rememberDevice(tx: Tx, mark: string, until: Date): Promise<void> {
  await tx
    .insert(throttle)
    .values({ id: `device:${mark}`, points: 0, expiresAt: until })
    .onConflictDoUpdate({ target: throttle.id, set: { expiresAt: until } })
}

/** Whether this browser has been in this account. */
export async function isKnownDevice(reader: Reader, mark: string, now: Date): Promise<boolean> {
  const found = await reader
    .select({ id: throttle.id })
    .from(throttle)
    .where(and(eq(throttle.id, `device:${mark}`), gt(throttle.expiresAt, now)))
    .limit(1)
  return found.length > 0
}

function idOf(limit: AttemptLimit, key: string): string {
  return `${limit.name}:${key}`
}
