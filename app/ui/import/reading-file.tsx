import { filled } from '#app/text/import.ts'
import { importPageText } from '#app/text/import-page.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Mark } from '../kit/mark.tsx'
import { useWords } from '../words.ts'

/** How far the reading of a file is: it moves by itself with the script, by the link without. */
export function ReadingFile({ id, fileName, rowsRead }: { id: string; fileName: string; rowsRead: number }) {
  const words = useWords(importPageText).reading
  return (
    <section data-poll={`/imports/${id}/progress.json`} data-state="reading" className="border-y border-line py-8">
      <Mark className="h-9 w-[51px]" />
      <p className="mt-4 max-w-prose">{words.text(fileName)}</p>
      <progress className="mt-4 block h-2 w-full max-w-md" aria-label={words.title} />
      <p role="status" className="mt-2 text-ink-2" data-poll-text data-label={words.rows}>
        {filled(words.rows, { done: rowsRead })}
      </p>
      <div className="mt-6 flex flex-wrap gap-2.5">
        <ButtonLink href={`/imports/${id}`}>{words.refresh}</ButtonLink>
        <form method="post" action={`/imports/${id}/cancellation`} data-once>
          <Button look="quiet">{words.cancel}</Button>
        </form>
      </div>
    </section>
  )
}
