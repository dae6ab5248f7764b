import { amendmentText } from '#app/text/amendment.ts'
import { useWords } from '../words.ts'
import { publicAmendmentAddress } from './addresses.ts'

/** In a list that stays as it was published: that a scenario was amended since, with the way to what changed. */
export function AmendedMark({ code, number }: { code: string; number: number }) {
  const words = useWords(amendmentText)
  return (
    <a
      className="link mt-0.5 inline-flex min-h-6 items-center text-[0.8125rem] text-need"
      href={publicAmendmentAddress(code, number)}
    >
      {words.amendedTag(number)}
    </a>
  )
}
