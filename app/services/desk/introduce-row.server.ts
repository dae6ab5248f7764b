import { introductionPlan, type Obstacle } from '#app/domain/desk/plan.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { stateAt } from '#app/domain/scenario/lifecycle.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import { introducePair } from '#app/services/match/introduce-pair.server.ts'
import { type BatchRow, type StoredBatch, settleRow } from '#db/stores/desk/batches.ts'
import { matchOfPair } from '#db/stores/matches/pair.ts'

/** Brings one pair of a batch together, or writes down what stands in the way. */
export async function introduceRow(call: SignedInCall, batch: StoredBatch, row: BatchRow): Promise<void> {
  const outcome = await introduced(call, batch, row)
  const change =
    'matchId' in outcome
      ? ({ outcome: 'done', matchId: outcome.matchId } as const)
      : ({ outcome: 'refused', refusal: outcome.why } as const)
  await call.db.write((tx) => settleRow(tx, row, change))
}

async function introduced(
  call: SignedInCall,
  batch: StoredBatch,
  { scenarioId, companyId, versionSeen }: BatchRow,
): Promise<{ matchId: string } | { why: Obstacle }> {
  const { db, viewer, now } = call
  const standing = await matchOfPair(db.read, scenarioId, companyId)
  // Another tab of the same person may have come to this pair a moment ago, before it could say so.
  if (standing?.state === 'introduced' && standing.ownerId === viewer.personId && standing.updatedAt > batch.createdAt)
    return { matchId: standing.id }
  const scenario = (await catalogueOf(db)).scenario(scenarioId)
  if (!scenario) return { why: 'gone' }
  const plan = introductionPlan(standing, versionSeen, stateAt(scenario, now))
  if (!plan.ok) return plan
  try {
    return { matchId: await introducePair(call, { scenarioCode: scenario.code, companyId, again: standing !== null }) }
  } catch (error) {
    const why = error instanceof Refusal ? OBSTACLE_OF[error.code] : undefined
    if (!why) throw error
    return { why }
  }
}

const OBSTACLE_OF: Partial<Record<Refusal['code'], Obstacle>> = {
  not_found: 'gone',
  forbidden: 'forbidden',
  wrong_state: 'notSeeking',
  changed_meanwhile: 'changedMeanwhile',
}
