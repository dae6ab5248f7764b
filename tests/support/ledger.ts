import { eq } from 'drizzle-orm'
import type { Reader, Tx } from '#db/handle.ts'
import { newId } from '#db/id.ts'
import { history, outbox, throttle } from '#db/schema.ts'

const NOON = new Date('2026-03-02T04:00:00.000Z')

/** Opens an account with a number of points. */
export async function open(tx: Tx, id: string, points: number) {
  await tx.insert(throttle).values({ id, points })
}

export async function pointsOf(reader: Reader, id: string): Promise<number | undefined> {
  const [row] = await reader.select().from(throttle).where(eq(throttle.id, id))
  return row?.points
}

/** Reads, then writes what it has read: wrong unless the transaction is serializable. */
export async function addPoints(tx: Tx, id: string, points: number) {
  const before = (await pointsOf(tx, id)) ?? Number.NaN
  await tx
    .update(throttle)
    .set({ points: before + points })
    .where(eq(throttle.id, id))
}

/** Leaves a history row. */
export async function tell(tx: Tx, subjectId: string) {
  await tx.insert(history).values({ id: newId(), noun: 'scenario', subjectId, act: 'open', reason: '', at: NOON })
}

/** Leaves an outbox row. */
export async function announce(tx: Tx, subjectId: string) {
  await tx.insert(outbox).values({ id: newId(), topic: 'scenario', subjectId, at: NOON })
}

export async function told(reader: Reader): Promise<string[]> {
  return (await reader.select().from(history)).map((row) => row.subjectId).sort()
}

export async function announced(reader: Reader): Promise<string[]> {
  return (await reader.select().from(outbox)).map((row) => row.subjectId).sort()
}
