import type { ScenarioState } from '#app/domain/scenario/lifecycle.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { Tag, type TagLook } from '../kit/tag.tsx'
import { useWords } from '../words.ts'

const LOOKS: Partial<Record<ScenarioState, TagLook>> = {
  open: 'need',
  matched: 'match',
  piloting: 'match',
  accepted: 'success',
  promoted: 'success',
  failed: 'danger',
  cancelled: 'danger',
}

/** Where a scenario stands, in a word. */
export function StateTag({ state }: { state: ScenarioState }) {
  return <Tag look={LOOKS[state] ?? 'plain'}>{useWords(vocabularyText).scenarioState[state]}</Tag>
}
