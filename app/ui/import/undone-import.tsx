import { minuteText } from '#app/domain/time.ts'
import { importChangesText } from '#app/text/import-changes.ts'
import { ButtonLink } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { useLocale, useWords } from '../words.ts'

/** An import that was undone. */
export function UndoneImport({ undoneAt, again }: { undoneAt: Date; again: string }) {
  const words = useWords(importChangesText).undone
  const locale = useLocale()
  return (
    <>
      <Notice live look="success" title={words.title}>
        <p>{words.text(minuteText(undoneAt, locale))}</p>
      </Notice>
      <p className="mt-6">
        <ButtonLink href={again}>{words.again}</ButtonLink>
      </p>
    </>
  )
}
