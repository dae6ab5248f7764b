import type { WritingIn } from '#app/domain/writing.ts'
import { draftingText } from '#app/text/drafting.ts'
import { Notice } from '../kit/notice.tsx'
import { useWords } from '../words.ts'

/** Who else is writing in this part; nothing when nobody is. */
export function WritingBeside({ writing }: { writing: WritingIn<string>[] }) {
  const words = useWords(draftingText).beside
  if (writing.length === 0) return null
  return (
    <div className="mb-6">
      <Notice look="warning" title={writing.map(({ name, minutes }) => words.writes(name, minutes)).join(words.comma)}>
        {words.text}
      </Notice>
    </div>
  )
}
