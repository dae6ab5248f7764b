import type { District } from '#app/domain/vocabulary.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { useWords } from '../words.ts'

/** The name of a district, or 全市. */
export function DistrictName({ district }: { district: District | null }) {
  const words = useWords(vocabularyText)
  return <>{district ? words.district[district] : words.wholeCity}</>
}
