import { importChangesText } from '#app/text/import-changes.ts'
import { Notice } from '../kit/notice.tsx'
import { useWords } from '../words.ts'

/** An import that somebody stopped half way: what is in, and the two ways on. */
export function StoppedImport({ id, broughtIn }: { id: string; broughtIn: number }) {
  const words = useWords(importChangesText)
  return (
    <div className="mt-4">
      <Notice look="warning" title={words.stopped.title(broughtIn)}>
        <p>
          {words.stopped.text}{' '}
          <a className="link" href={`/imports/${id}/undoing`}>
            {words.imported.undo}
          </a>
        </p>
      </Notice>
    </div>
  )
}
