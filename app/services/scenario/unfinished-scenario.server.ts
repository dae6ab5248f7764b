import { SCENARIO_PARTS, type ScenarioPart } from '#app/domain/scenario/parts.ts'
import { type Circumstances, readForm } from '#app/domain/scenario/read-form.ts'
import { textAt } from '#app/domain/scenario/rows.ts'
import type { WholeScenario } from '#db/stores/scenarios/stored-scenarios.ts'
import { formOfScenario } from './scenario-at-desk.server.ts'

const FINE: readonly string[] = ['done', 'optional']

/** A scenario that is not public yet, with the parts of its form that still want something. */
export function unfinishedScenario(scenario: WholeScenario, circumstances: Circumstances) {
  const form = formOfScenario(scenario)
  const { statuses } = readForm(form, circumstances)
  const missing = SCENARIO_PARTS.filter((part): part is ScenarioPart => !FINE.includes(statuses[part]))
  const { id, comments, updatedAt, submittedAt } = scenario
  return { id, title: textAt(form, 'title'), comments: comments ?? {}, missing, updatedAt, submittedAt }
}
