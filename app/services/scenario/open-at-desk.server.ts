import type { FormValues } from '#app/domain/form.ts'
import { may } from '#app/domain/permission.ts'
import { type ScenarioState, stateAt } from '#app/domain/scenario/lifecycle.ts'
import { type ShownTag, tagsShown } from '#app/domain/scenario/parts/tags.ts'
import { type FormReading, readForm } from '#app/domain/scenario/read-form.ts'
import { textAt } from '#app/domain/scenario/rows.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { WholeScenario } from '#db/stores/scenarios/stored-scenarios.ts'
import { circumstancesOf } from './circumstances.server.ts'
import { formOfScenario, scenarioAtDesk } from './scenario-at-desk.server.ts'

/** A scenario as its agency has it on the desk. */
export interface OpenedScenario {
  scenario: WholeScenario
  /** As the clock has it. */
  state: ScenarioState
  form: FormValues
  reading: FormReading
  tags: ShownTag[]
  /** It is another agency's, and one of the viewer's stands behind it: to be read only. */
  asJoint: boolean
  /** What the viewer may do with it now. */
  can: Record<'write' | 'submit' | 'recall' | 'cancel' | 'create' | 'readProposals', boolean>
}

/**
 * Opens a scenario at the desk of its agency, or of one that stands behind it.
 * @throws {Refusal} not_found for every other one
 */
export async function openAtDesk(call: SignedInCall, id: string): Promise<OpenedScenario> {
  const { db, viewer, now } = call
  const scenario = await scenarioAtDesk(db.read, viewer, id)
  const circumstances = await circumstancesOf(call)
  const state = stateAt(scenario, now)
  const form = formOfScenario(scenario)
  const words = { tags: textAt(form, 'tags'), requiredTags: textAt(form, 'requiredTags') }
  const on = { agencyId: scenario.agencyId, state }
  return {
    scenario,
    state,
    form,
    reading: readForm(form, circumstances),
    tags: tagsShown(words, circumstances.resolve),
    asJoint: !may(viewer, 'agencyDesk.use', { agencyId: scenario.agencyId }),
    can: {
      write: may(viewer, 'scenario.write', on),
      submit: may(viewer, 'scenario.submit', on),
      recall: may(viewer, 'scenario.recall', on),
      cancel: may(viewer, 'scenario.cancel', on),
      create: may(viewer, 'scenario.create', on),
      readProposals: may(viewer, 'proposal.readReceived', on),
    },
  }
}
