import type { ReactNode } from 'react'
import { listComposerText } from '#app/text/list-composer.ts'
import { Button } from '../kit/button.tsx'
import { useWords } from '../words.ts'

/** The form around the rows of a draft list: it orders them by the numbers beside them, or by the button that is pressed. */
export function OrderForm({ action, version, children }: { action: string; version: number; children: ReactNode }) {
  const words = useWords(listComposerText)
  return (
    <form method="post" action={action} data-once data-drag-order={words.drag}>
      <input type="hidden" name="version" value={version} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 pb-2">
        <Button>{words.reorder}</Button>
        <p className="max-w-prose text-sm text-ink-3">{words.reorderHint}</p>
      </div>
      {children}
    </form>
  )
}
