import type { PartStatus } from '#app/domain/part-status.ts'
import { SCENARIO_PARTS, type ScenarioPart } from '#app/domain/scenario/parts.ts'
import { scenarioFormText } from '#app/text/scenario-form.ts'
import { PartSteps } from '../form/part-steps.tsx'
import { useWords } from '../words.ts'

interface Props {
  current: ScenarioPart
  statuses: Record<ScenarioPart, PartStatus>
  /** The form that a step to another part saves first; null where nothing can be written. */
  formId: string | null
  hrefOf: (part: ScenarioPart) => string
}

/** The parts of the scenario form beside the one that is open. */
export function PartNav({ current, statuses, formId, hrefOf }: Props) {
  const words = useWords(scenarioFormText)
  const steps = SCENARIO_PARTS.map((part) => {
    return { part, label: words.part[part], status: statuses[part], href: hrefOf(part) }
  })
  return <PartSteps current={current} steps={steps} formId={formId} />
}
