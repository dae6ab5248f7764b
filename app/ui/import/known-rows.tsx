import { importChangesText } from '#app/text/import-changes.ts'
import { Button } from '../kit/button.tsx'
import { useWords } from '../words.ts'

/** Rows whose organisation and title are there already and which say something else: whether they change what is there. */
export function KnownRows({ id, count, updating }: { id: string; count: number; updating: boolean }) {
  const words = useWords(importChangesText).known
  if (count === 0) return null
  return (
    <section id="known-rows" className="mt-8 border-y border-line py-4">
      <h2 className="pb-1">{words.title(count)}</h2>
      <p className="max-w-prose text-ink-2">{updating ? words.updating : words.lead}</p>
      <form method="post" action={`/imports/${id}/known-rows`} data-once className="pt-3">
        <input type="hidden" name="update" value={updating ? 'no' : 'yes'} />
        <Button>{updating ? words.skip : words.update}</Button>
      </form>
    </section>
  )
}
