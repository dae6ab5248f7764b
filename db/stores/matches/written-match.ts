import { and, eq } from 'drizzle-orm'
import type { MatchOrigin } from '../../../app/domain/match/lifecycle.ts'
import type { Tx } from '../../handle.ts'
import { match } from '../../schema.ts'

type Columns = typeof match.$inferInsert

/** A match that begins: introduced, neither side has answered. */
export interface NewMatch {
  id: string
  scenarioId: string
  companyId: string
  origin: MatchOrigin
  ownerId: string
  /** The computed score of the day, 0–100. */
  score: number
  now: Date
}

/** Writes a new match down; a second one of the same pair violates `match_pair`. */
export async function insertMatch(tx: Tx, { now, ...given }: NewMatch): Promise<void> {
  await tx.insert(match).values({
    ...given,
    ...{ state: 'introduced', agencyAnswer: 'pending', companyAnswer: 'pending', reasonNote: '', note: '' },
    version: 1,
    createdAt: now,
    updatedAt: now,
  })
}

/** What may change on a match after it began. */
export type MatchChange = Partial<
  Pick<Columns, 'state' | 'agencyAnswer' | 'companyAnswer' | 'reason' | 'reasonNote' | 'ownerId' | 'score' | 'origin'>
>

/**
 * Changes a match that still has the version it was read with, which then goes up by one.
 * @returns false when somebody else was first, and nothing was changed
 */
export async function changeMatch(
  tx: Tx,
  { id, version }: { id: string; version: number },
  change: MatchChange,
  now: Date,
): Promise<boolean> {
  const changed = await tx
    .update(match)
    .set({ ...change, version: version + 1, updatedAt: now })
    .where(and(eq(match.id, id), eq(match.version, version)))
    .returning({ id: match.id })
  return changed.length > 0
}
