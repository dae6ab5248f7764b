import { and, asc, eq } from 'drizzle-orm'
import type { Reader, Tx } from '../handle.ts'
import { newId } from '../id.ts'
import { history, type Noun, person } from '../schema.ts'

/** One row of the trail: who did what to which record. `personId` is null when the clock did it. */
export interface Deed {
  noun: Noun
  subjectId: string
  act: string
  personId: string | null
  at: Date
  fromState?: string
  toState?: string
  reason?: string
  detail?: Record<string, unknown>
}

/** Writes a deed down, in the transaction that does it. */
export async function remember(tx: Tx, deed: Deed): Promise<void> {
  await tx.insert(history).values({
    id: newId(),
    ...deed,
    fromState: deed.fromState ?? null,
    toState: deed.toState ?? null,
    reason: deed.reason ?? '',
    detail: deed.detail ?? null,
  })
}

/** What happened to one record, oldest first, with the names of those who did it. */
export async function historyOf(reader: Reader, noun: Noun, subjectId: string, limit = 200) {
  return reader
    .select({
      id: history.id,
      act: history.act,
      at: history.at,
      fromState: history.fromState,
      toState: history.toState,
      reason: history.reason,
      detail: history.detail,
      personName: person.name,
    })
    .from(history)
    .leftJoin(person, eq(person.id, history.personId))
    .where(and(eq(history.noun, noun), eq(history.subjectId, subjectId)))
    .orderBy(asc(history.at), asc(history.id))
    .limit(limit)
}
