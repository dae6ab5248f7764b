import type { FieldComments } from '#app/domain/form.ts'
import type { PartStatus } from '#app/domain/part-status.ts'
import { partWith, SCENARIO_PARTS, type ScenarioPart } from '#app/domain/scenario/parts.ts'
import type { Writing } from '#app/domain/scenario/writing.ts'
import { scenarioFormText } from '#app/text/scenario-form.ts'
import { PartList } from '../form/part-list.tsx'
import { useWords } from '../words.ts'

interface Props {
  /** What each part says, in a few words. */
  digests: Record<ScenarioPart, string>
  statuses: Record<ScenarioPart, PartStatus>
  comments: FieldComments
  /** Colleagues who are writing in it now. */
  writing: Writing[]
  hrefOf: (part: ScenarioPart) => string
}

/** The parts of a scenario, each with how far it is. */
export function TaskList({ digests, statuses, comments, writing, hrefOf }: Props) {
  const words = useWords(scenarioFormText)
  const commented = new Set(Object.keys(comments).map(partWith))
  const lines = SCENARIO_PARTS.map((part) => ({
    ...{ part, label: words.part[part], digest: digests[part], status: statuses[part], href: hrefOf(part) },
    commented: commented.has(part),
    writing: writing.filter((one) => one.part === part).map(({ name }) => name),
  }))
  return <PartList lines={lines} />
}
