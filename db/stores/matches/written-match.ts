import { and, eq } from 'drizzle-orm'
import type { Answer, MatchOrigin } from '../../../app/domain/match/lifecycle.ts'
import type { Tx } from '../../handle.ts'
import { match } from '../../schema.ts'

type Columns = typeof match.$inferInsert

/** A match that begins: introduced. A side that speaks first has accepted; the others are asked. */
export interface NewMatch {
  id: string
  scenarioId: string
  companyId: string
  origin: MatchOrigin
  ownerId: string | null
  /** The computed score of the day, 0–100; null when one side is not published. */
  score: number | null
  agencyAnswer?: Answer
  companyAnswer?: Answer
  now: Date
}

/** Writes a new match down; a second one of the same pair violates `match_pair`. */
export async function insertMatch(tx: Tx, { now, ...given }: NewMatch): Promise<void> {
  await tx.insert(match).values({
    agencyAnswer: 'pending',
    companyAnswer: 'pending',
    ...given,
    ...{ state: 'introduced', reasonNote: '', note: '' },
    version: 1,
    createdAt: now,
    updatedAt: now,
  })
}

/** What may change on a match after it began. */
export type MatchChange = Partial<
  Omit<Columns, 'id' | 'scenarioId' | 'companyId' | 'proposalId' | 'note' | 'version' | 'createdAt' | 'updatedAt'>
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
