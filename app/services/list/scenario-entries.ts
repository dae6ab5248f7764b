import type { FrozenScenario } from '#app/domain/scenario/frozen.ts'
import {
  lineOfFrozen,
  type ScenarioColumn,
  type ScenarioWords,
  scenarioTable,
} from '#app/services/catalogue/scenario-sheet.ts'
import type { EntryTables } from '#app/services/documents/list-as-document.ts'

/** The words of the targets of a scenario. */
export interface TargetWords {
  targets: string
  target: (target: FrozenScenario['targets'][number]) => string
}

const HEADINGS: readonly ScenarioColumn[] = ['code', 'title', 'state']
const LONG: readonly ScenarioColumn[] = ['summary', 'requirement', 'openings', 'eligibility', 'questions']
const SHORT: readonly ScenarioColumn[] = [
  ...(['agency', 'joint', 'district', 'stage', 'tags', 'modes', 'budget'] as const),
  ...(['duration', 'consortium', 'closes', 'contact'] as const),
]

/** The scenarios of a published list as entries of a document. */
export function scenarioEntries(
  frozen: readonly FrozenScenario[],
  words: ScenarioWords,
  { targets, target }: TargetWords,
): EntryTables<FrozenScenario> {
  const lines = frozen.map(lineOfFrozen)
  return {
    facts: scenarioTable(lines, words, [...HEADINGS, ...LONG]),
    sections: scenarioTable(lines, words, [...HEADINGS, ...SHORT]),
    further: (scenario) => [[targets, scenario.targets.map(target).join('\n')]],
  }
}
