import type { ImportNoun, ImportResult } from '#app/domain/import/mapping.ts'
import { sideOf } from '#app/domain/import/seats.ts'
import { importPageText } from '#app/text/import-page.ts'
import { ButtonLink } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { useWords } from '../words.ts'

/** What came of an import, and where to go from here. */
export function ImportedList({ noun, result, own }: { noun: ImportNoun; result: ImportResult; own: boolean }) {
  const words = useWords(importPageText).imported
  const { created, existing, refused, units } = result
  return (
    <>
      <Notice live look={created > 0 ? 'success' : 'warning'} title={words.created[noun](created)}>
        {units > 0 ? <p>{words.units[noun](units)}</p> : null}
        {existing > 0 ? <p>{words.existing(existing)}</p> : null}
        {refused > 0 ? <p>{words.refused(refused)}</p> : null}
      </Notice>
      <p className="mt-6 flex flex-wrap gap-2.5">
        <ButtonLink look="primary" href={own ? `/${sideOf(noun)}` : '/curator'}>
          {words.desk}
        </ButtonLink>
        <ButtonLink href={`/imports/new?noun=${noun}`}>{words.again}</ButtonLink>
      </p>
    </>
  )
}
