import type { Explanation as Reasons } from '#app/matching/evidence.ts'
import type { TagNames } from '../matching/evidence-words.ts'
import { Explanation } from '../matching/explanation.tsx'

interface Props {
  label: string
  explanation: Reasons
  tagNames: TagNames
}

/** A score taken apart, to be opened. */
export function FitWhy({ label, explanation, tagNames }: Props) {
  return (
    <details className="mt-1">
      <summary className="inline-flex min-h-11 items-center gap-1 text-[0.9375rem] text-match">
        {label} <span aria-hidden="true">▾</span>
      </summary>
      <div className="max-w-2xl pb-3">
        <Explanation explanation={explanation} tagNames={tagNames} />
      </div>
    </details>
  )
}
