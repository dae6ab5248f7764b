import type { FieldErrors } from '#app/domain/form.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { completeContent, readForm } from '#app/domain/scenario/read-form.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { remember } from '#db/stores/history.ts'
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
  const { db, viewer, now } = call
  const circumstances = await circumstancesOf(call)
  return db.write(async (tx): Promise<Submission> => {
    const scenario = await scenarioAtDesk(tx, viewer, id)
    demand(viewer, 'scenario.submit', scenario)
    const reading = readForm(formOfScenario(scenario), circumstances)
    const content = completeContent(reading)
    if (!content) return { ok: false, errors: reading.errors }
    const columns = { state: 'inReview', draft: null, comments: null, submittedAt: now } as const
    if (!(await changeScenario(tx, scenario, { content, columns }, now))) throw new Refusal('changed_meanwhile', id)
    await remember(tx, {
      noun: 'scenario',
      subjectId: id,
      act: 'submit',
      personId: viewer.personId,
      at: now,
      fromState: scenario.state,
      toState: 'inReview',
    })
    return { ok: true }
  })
}
