import type { FieldComments, FieldErrors } from '#app/domain/form.ts'
import { stateAfter } from '#app/domain/lifecycle.ts'
import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { isWhole, type ReviewPoint } from '#app/domain/review/checklist.ts'
import { SCENARIO_MOVES, type ScenarioState } from '#app/domain/scenario/lifecycle.ts'
import { valuesOf } from '#app/domain/scenario/values-of.ts'
import type { SignedIn } from '#app/domain/viewer.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Tx } from '#db/handle.ts'
import { remember } from '#db/stores/history.ts'
import { type HandedIn, keepVerdict } from '#db/stores/review/scenario-reviews.ts'
import type { WholeScenario } from '#db/stores/scenarios/stored-scenarios.ts'
import { changeScenario, type ScenarioChange } from '#db/stores/scenarios/written-scenario.ts'
import { isOwnWork, scenarioWithCurators } from './scenario-with-curators.server.ts'

/** Whether the verdict was written down; if not, why by field name, and nothing has changed. */
export type ReviewAnswer = { ok: true } | { ok: false; errors: FieldErrors }

/** Which scenario is judged, as the reviewer saw it. */
export interface Reviewed {
  id: string
  version: number
}

const CHANGED: ReviewAnswer = { ok: false, errors: { '': ['changedInReview'] } }

/**
 * Lets a scenario pass: it now waits for a list.
 * @param ticked what the reviewer made sure of: every point of the checklist, or it does not pass
 * @throws {Refusal} not_found; forbidden for one's own scenario; wrong_state when it is not in review
 */
export async function approveScenario(
  { db, viewer, now }: SignedInCall,
  seen: Reviewed,
  ticked: readonly ReviewPoint[],
): Promise<ReviewAnswer> {
  if (!isWhole(ticked)) return { ok: false, errors: { checklist: ['checklistOpen'] } }
  return db.write(async (tx): Promise<ReviewAnswer> => {
    const { scenario, to } = await judged(tx, viewer, seen.id, 'approve')
    if (scenario.closesAt && scenario.closesAt <= now) return { ok: false, errors: { '': ['deadlineOver'] } }
    const change: ScenarioChange = { columns: { state: to, comments: null, approvedAt: now } }
    if (!(await changeScenario(tx, { ...seen }, change, now))) return CHANGED
    const by = { reviewedById: viewer.personId, reviewedAt: now }
    await keepVerdict(tx, handedIn(scenario), { verdict: 'approve', checklist: [...ticked], comments: null, ...by })
    await remember(tx, {
      noun: 'scenario',
      subjectId: seen.id,
      act: 'approve',
      personId: viewer.personId,
      at: now,
      fromState: scenario.state,
      toState: to,
      detail: { checklist: [...ticked] },
    })
    return { ok: true }
  })
}

/**
 * Sends a scenario back with comments by field. One that was approved leaves the draft list it stood on.
 * @throws {Refusal} not_found; forbidden for one's own scenario; wrong_state when it is neither in review nor approved
 */
export async function returnScenario(
  { db, viewer, now }: SignedInCall,
  seen: Reviewed,
  { comments, checklist }: { comments: FieldComments; checklist: ReviewPoint[] },
): Promise<ReviewAnswer> {
  return db.write(async (tx): Promise<ReviewAnswer> => {
    const { scenario, to } = await judged(tx, viewer, seen.id, 'return')
    const columns = { state: to, comments, approvedAt: null, listId: null, listPosition: null }
    if (!(await changeScenario(tx, { ...seen }, { columns }, now))) return CHANGED
    const by = { reviewedById: viewer.personId, reviewedAt: now }
    await keepVerdict(tx, handedIn(scenario), { verdict: 'return', checklist, comments, ...by })
    await remember(tx, {
      noun: 'scenario',
      subjectId: seen.id,
      act: 'return',
      personId: viewer.personId,
      at: now,
      fromState: scenario.state,
      toState: to,
      reason: comments[''] ?? '',
      detail: { comments, checklist },
    })
    return { ok: true }
  })
}

async function judged(tx: Tx, viewer: SignedIn, id: string, move: 'approve' | 'return') {
  const scenario = await scenarioWithCurators(tx, viewer, id)
  const to: ScenarioState | null = stateAfter(SCENARIO_MOVES, scenario.state, move)
  if (to === null) throw new Refusal('wrong_state', id)
  const own = await isOwnWork(tx, viewer, id)
  if (!may(viewer, 'scenario.review', scenario) || own) throw new Refusal('forbidden', id)
  return { scenario, to }
}

/** What was handed in, for a scenario that went to review before such records were kept. */
function handedIn(scenario: WholeScenario): HandedIn {
  const { id: scenarioId, createdById: submittedById, submittedAt, updatedAt } = scenario
  return { scenarioId, record: valuesOf(scenario), submittedById, submittedAt: submittedAt ?? updatedAt }
}
