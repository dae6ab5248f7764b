import { filled } from '#app/text/import.ts'
import { importChangesText } from '#app/text/import-changes.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Mark } from '../kit/mark.tsx'
import { useWords } from '../words.ts'

/** How far the bringing in of rows is: it moves by itself with the script, by the link without. */
export function BringingRows({ id, done, all }: { id: string; done: number; all: number }) {
  const words = useWords(importChangesText).bringing
  const said = filled(words.rows, { done, total: all })
  return (
    <section data-poll={`/imports/${id}/progress.json`} data-state="bringing" className="border-y border-line py-8">
      <Mark className="h-9 w-[51px]" />
      <p className="mt-4 max-w-prose">{words.text}</p>
      <progress
        className="mt-4 block h-2 w-full max-w-md"
        aria-label={words.title}
        max={Math.max(all, 1)}
        value={Math.min(done, all)}
      />
      <p role="status" className="mt-2 text-ink-2" data-poll-text data-label={words.rows}>
        {said}
      </p>
      <div className="mt-6 flex flex-wrap gap-2.5">
        <ButtonLink href={`/imports/${id}`}>{words.refresh}</ButtonLink>
        <form method="post" action={`/imports/${id}/cancellation`} data-once>
          <Button look="quiet">{words.stop}</Button>
        </form>
      </div>
      <p className="pt-2 text-sm text-ink-3">{words.stopNote}</p>
    </section>
  )
}
