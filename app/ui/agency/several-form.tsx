import type { ReactNode } from 'react'
import { agencyText } from '#app/text/agency.ts'
import { Button } from '../kit/button.tsx'
import { useWords } from '../words.ts'

/** A list whose rows can be ticked and handed in together, as an imported list is. */
export function SeveralForm({ children }: { children: ReactNode }) {
  const words = useWords(agencyText).list
  return (
    <form method="post" action="/agency/scenarios/submission" data-once>
      {children}
      <div className="sticky bottom-0 flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-line bg-paper py-3">
        <label className="hidden min-h-11 items-center gap-2 [html[data-enhanced]_&]:inline-flex">
          <input type="checkbox" data-check-all="id" className="h-5 w-5 accent-current" />
          {words.pickAll}
        </label>
        <Button>{words.submitPicked}</Button>
      </div>
    </form>
  )
}
