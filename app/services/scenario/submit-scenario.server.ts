import { isLater } from '#app/domain/alike/continuing.ts'
import type { FieldErrors } from '#app/domain/form.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { type Circumstances, completeContent, readForm } from '#app/domain/scenario/read-form.ts'
import { valuesOf } from '#app/domain/scenario/values-of.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Tx } from '#db/handle.ts'
import { followedScenario } from '#db/stores/alike/lineage.ts'
import { remember } from '#db/stores/history.ts'
import { keepHandedIn } from '#db/stores/review/scenario-reviews.ts'
import { storedScenario, type WholeScenario } from '#db/stores/scenarios/stored-scenarios.ts'
import { isUnstaffed } from '#db/stores/scenarios/unstaffed-scenarios.ts'
import { changeScenario } from '#db/stores/scenarios/written-scenario.ts'
import { circumstancesOf } from './circumstances.server.ts'
import { demand } from './demand.ts'
import { formOfScenario, scenarioAtDesk } from './scenario-at-desk.server.ts'

/** Whether it went to review; if not, what is wrong or missing by field name. */
export type Submission = { ok: true } | { ok: false; errors: FieldErrors }

/**
 * Hands a scenario in for review when everything in it is valid: the record becomes what the form says.
 * @throws {Refusal} not_found; forbidden, also while the agency awaits verification; wrong_state when it is in review
 */
export async function submitScenario(call: SignedInCall, id: string): Promise<Submission> {
  const { db, viewer } = call
  const circumstances = await circumstancesOf(call)
  return db.write(async (tx): Promise<Submission> => {
    const scenario = await scenarioAtDesk(tx, viewer, id)
    demand(viewer, 'scenario.submit', scenario)
    return sendToReview(tx, call, { scenario, circumstances, act: 'submit' })
  })
}

/**
 * A curator hands a scenario in for an agency in which nobody could: lists bring such agencies. From then on it counts
 * as the curator's own work, which another curator reviews.
 * @throws {Refusal} not_found when there is none or the agency has people of its own; forbidden; wrong_state
 */
export async function handInForAgency(call: SignedInCall, id: string): Promise<Submission> {
  const { db, viewer } = call
  const circumstances = await circumstancesOf(call)
  return db.write(async (tx): Promise<Submission> => {
    const scenario = await storedScenario(tx, id)
    if (!scenario || !(await isUnstaffed(tx, scenario.agencyId))) throw new Refusal('not_found', id)
    demand(viewer, 'scenario.handIn', scenario)
    return sendToReview(tx, call, { scenario, circumstances, act: 'handIn' })
  })
}

interface Sending {
  scenario: WholeScenario
  circumstances: Circumstances
  act: 'submit' | 'handIn'
}

async function sendToReview(
  tx: Tx,
  { viewer: { personId }, now }: SignedInCall,
  { scenario, circumstances, act }: Sending,
): Promise<Submission> {
  const { id, state } = scenario
  const reading = readForm(formOfScenario(scenario), circumstances)
  const content = completeContent(reading)
  if (!content) return { ok: false, errors: reading.errors }
  const earlier = scenario.continuesId === null ? null : await followedScenario(tx, scenario.continuesId)
  if (isLater(earlier?.stage ?? null, content.stage)) return { ok: false, errors: { stage: ['stageBeforeContinued'] } }
  const columns = {
    ...({ state: 'inReview', draft: null, comments: null, submittedAt: now } as const),
    ...(act === 'handIn' && { createdById: personId }),
  }
  if (!(await changeScenario(tx, scenario, { content, columns }, now))) throw new Refusal('changed_meanwhile', id)
  await keepRecord(tx, { id, personId, now })
  await remember(tx, {
    ...{ noun: 'scenario', subjectId: id, act, personId, at: now },
    ...{ fromState: state, toState: 'inReview' },
  })
  return { ok: true }
}

/** The record as its columns have it now, so that the next review can show what changed since this one. */
async function keepRecord(tx: Tx, { id, personId, now }: { id: string; personId: string; now: Date }): Promise<void> {
  const stored = await storedScenario(tx, id)
  if (!stored) throw new Error(`${id} is gone`)
  await keepHandedIn(tx, { scenarioId: id, record: valuesOf(stored), submittedById: personId, submittedAt: now })
}
