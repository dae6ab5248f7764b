import { and, eq } from 'drizzle-orm'
import type { MatchState } from '../../../app/domain/match/lifecycle.ts'
import type { Tx } from '../../handle.ts'
import { match, scenario } from '../../schema.ts'

/** Begins a match that a proposal brought about: both sides have said yes by it. */
export async function insertAgreedMatch(
  tx: Tx,
  row: { id: string; scenarioId: string; companyId: string; proposalId: string; score: number | null; now: Date },
): Promise<void> {
  const { now, ...rest } = row
  await tx.insert(match).values({
    ...rest,
    state: 'agreed',
    origin: 'proposal',
    agencyAnswer: 'accepted',
    companyAnswer: 'accepted',
    reasonNote: '',
    note: '',
    version: 1,
    createdAt: now,
    updatedAt: now,
  })
}

/** Moves a match to what a selected proposal makes of it; false when somebody else moved it first. */
export async function agreeMatch(
  tx: Tx,
  { id, version }: { id: string; version: number },
  { state, proposalId, now }: { state: MatchState; proposalId: string; now: Date },
): Promise<boolean> {
  const yes = { agencyAnswer: 'accepted', companyAnswer: 'accepted', reason: null, reasonNote: '' } as const
  const moved = await tx
    .update(match)
    .set({ ...yes, state, proposalId, version: version + 1, updatedAt: now })
    .where(and(eq(match.id, id), eq(match.version, version)))
    .returning({ id: match.id })
  return moved.length > 0
}

/** Says of a scenario that it has found its company; false when somebody else changed it first. */
export async function markMatched(
  tx: Tx,
  { id, version }: { id: string; version: number },
  now: Date,
): Promise<boolean> {
  const changed = await tx
    .update(scenario)
    .set({ state: 'matched', version: version + 1, updatedAt: now })
    .where(and(eq(scenario.id, id), eq(scenario.version, version)))
    .returning({ id: scenario.id })
  return changed.length > 0
}
