import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import type { ImportNoun, ImportResult } from '#app/domain/import/mapping.ts'
import type { FileProblem } from '#app/domain/listing/file-problem.ts'
import { importPageText } from '#app/text/import-page.ts'
import { PageHead } from '../kit/page-head.tsx'
import { useWords } from '../words.ts'
import { CheckedList, type CheckedProps } from './checked-list.tsx'
import { FailedImport } from './failed-import.tsx'
import { ImportedList } from './imported-list.tsx'
import { ReadingFile } from './reading-file.tsx'

/** Where an import stands, as its page is given it. */
export type Stage =
  | { stage: 'reading'; rowsRead: number }
  | { stage: 'failed'; problem: FileProblem | null }
  | { stage: 'gone' }
  | { stage: 'imported'; result: ImportResult; importedAt: Date }
  | CheckedProps

export interface ImportProps {
  id: string
  noun: ImportNoun
  fileName: string
  ownerName: string | null
  at: Stage
  answer?: { values: FormValues; errors: FieldErrors }
}

/** One import, from the reading of its file to what came of it. */
export function ImportPage(props: ImportProps) {
  const { noun, at, fileName } = props
  const words = useWords(importPageText)
  const again = `/imports/new?noun=${noun}`
  return (
    <>
      <PageHead
        crumbs={[{ label: words.title[noun], href: again }]}
        title={at.stage === 'checked' ? words.checked : words[at.stage === 'gone' ? 'failed' : at.stage].title}
        lead={fileName}
      />
      {at.stage === 'reading' ? <ReadingFile id={props.id} fileName={fileName} rowsRead={at.rowsRead} /> : null}
      {at.stage === 'failed' ? <FailedImport problem={at.problem} again={again} /> : null}
      {at.stage === 'gone' ? <FailedImport gone problem={null} again={again} /> : null}
      {at.stage === 'imported' ? <ImportedList noun={noun} result={at.result} own={props.ownerName !== null} /> : null}
      {at.stage === 'checked' ? <CheckedList {...props} at={at} /> : null}
    </>
  )
}
