import { MATURITIES, type Maturity } from '#app/domain/vocabulary.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { StepsBar } from '../kit/steps-bar.tsx'
import { useWords } from '../words.ts'

/** How far a technology has come: one to four dashes and the word. */
export function MaturityBar({ maturity }: { maturity: Maturity | null }) {
  const words = useWords(vocabularyText)
  if (!maturity) return null
  return <StepsBar at={MATURITIES.indexOf(maturity)} of={MATURITIES.length} label={words.maturity[maturity]} />
}
