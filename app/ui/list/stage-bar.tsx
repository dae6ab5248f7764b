import { STAGES, type Stage } from '#app/domain/vocabulary.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { StepsBar } from '../kit/steps-bar.tsx'
import { useWords } from '../words.ts'

/** How far the technology of a scenario has come: one to three dashes and the word. */
export function StageBar({ stage }: { stage: Stage | null }) {
  const words = useWords(vocabularyText)
  return stage ? <StepsBar at={STAGES.indexOf(stage)} of={STAGES.length} label={words.stage[stage]} /> : null
}
