import type { BatchLine, BatchPage, BatchPhase } from '#app/domain/desk/batch-page.ts'
import { BATCH_MAX, type BatchDetail } from '#app/domain/desk/deed.ts'
import { introductionPlan, type Plan, planOf } from '#app/domain/desk/plan.ts'
import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { stateAt } from '#app/domain/scenario/lifecycle.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { type BatchPair, batchRows, ownBatch } from '#db/stores/desk/batches.ts'
import { organisationNames } from '#db/stores/matches/names.ts'
import { personById } from '#db/stores/people.ts'

/**
 * A batch: before it is done what will become of each pair as it stands now, afterwards what became of it.
 * @throws {Refusal} not_found for a batch of somebody else
 */
export async function batchPage(call: SignedInCall, id: string): Promise<BatchPage> {
  const { db, viewer } = call
  const batch = await ownBatch(db.read, viewer.personId, id)
  if (!batch) throw new Refusal('not_found', id)
  const pairs = await batchRows(db.read, id, BATCH_MAX)
  const names = await organisationNames(
    db.read,
    pairs.map(({ agencyId }) => agencyId),
  )
  const { detail } = batch
  const owner = detail.deed === 'hand' ? await personById(db.read, detail.ownerId) : null
  return {
    id,
    detail,
    ownerName: owner?.name ?? null,
    phase: phaseOf(batch, pairs),
    lines: pairs.map((pair) => lineOf(call, detail, pair, names.get(pair.agencyId) ?? '')),
  }
}

function phaseOf({ doneAt, undoneAt }: { doneAt: Date | null; undoneAt: Date | null }, pairs: BatchPair[]): BatchPhase {
  if (undoneAt) return 'undone'
  if (doneAt) return 'done'
  return pairs.some(({ row }) => row.outcome) ? 'begun' : 'planned'
}

function lineOf(call: SignedInCall, detail: BatchDetail, pair: BatchPair, agencyName: string): BatchLine {
  const { row, match, ownerName, scenarioCode, scenarioTitle, companyName } = pair
  const line = {
    ...{ position: row.position, scenarioCode, scenarioTitle, agencyName, companyName },
    matchId: row.matchId ?? match?.id ?? null,
    now: match && { state: match.state, ownerName, nextStep: match.nextStep, nextStepOn: match.nextStepOn },
  }
  if (row.undoOutcome) return { ...line, how: row.undoOutcome }
  if (row.outcome === 'done') return { ...line, how: 'done' }
  if (row.outcome === 'refused') return { ...line, how: 'refused', why: row.refusal ?? 'gone' }
  const plan = planFor(call, detail, pair)
  return plan.ok ? { ...line, how: 'will', toState: plan.toState } : { ...line, how: 'cannot', why: plan.why }
}

function planFor({ viewer, now }: SignedInCall, detail: BatchDetail, pair: BatchPair): Plan {
  const { row, match, agencyId, companyId, scenarioState, closesAt } = pair
  if (detail.deed === 'introduce')
    return introductionPlan(match, row.versionSeen, stateAt({ state: scenarioState, closesAt }, now))
  const allowed = match !== null && may(viewer, 'match.move', { agencyId, companyId, state: match.state })
  return planOf(detail, match, row.versionSeen, allowed)
}
