import type { ReactNode } from 'react'
import { COMPARED_MAX, type CompareQuery } from '#app/domain/compare/compare-query.ts'
import { compareText } from '#app/text/compare.ts'
import { Button } from '../kit/button.tsx'
import { useWords } from '../words.ts'

/** A list whose rows can be ticked and put beside each other: the address of the comparison carries what was ticked. */
export function PickForm({ own, children }: { own: CompareQuery['own']; children: ReactNode }) {
  const words = useWords(compareText)
  return (
    <form action="/matching/compare">
      <input type="hidden" name={own.side} value={own.ref} />
      {children}
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
        <Button look="match">{words.pickDeed}</Button>
        <span className="text-sm text-ink-3">{words.pickNote(COMPARED_MAX)}</span>
      </p>
    </form>
  )
}
