import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import type { ImportNoun, ImportResult } from '#app/domain/import/mapping.ts'
import type { FileProblem } from '#app/domain/listing/file-problem.ts'
import { importChangesText } from '#app/text/import-changes.ts'
import { importPageText } from '#app/text/import-page.ts'
import { PageHead } from '../kit/page-head.tsx'
import { useWords } from '../words.ts'
import { BringingRows } from './bringing-rows.tsx'
import { CheckedList, type CheckedProps } from './checked-list.tsx'
import { FailedImport } from './failed-import.tsx'
import { ImportedList } from './imported-list.tsx'
import { ReadingFile } from './reading-file.tsx'
import { UndoneImport } from './undone-import.tsx'

/** Where an import stands, as its page is given it. */
export type Stage =
  | { stage: 'reading'; rowsRead: number }
  | { stage: 'failed'; problem: FileProblem | null }
  | { stage: 'gone' }
  | { stage: 'bringing'; done: number; all: number }
  | { stage: 'imported'; result: ImportResult; importedAt: Date; undoableUntil: Date | null }
  | { stage: 'undone'; result: ImportResult | null; undoneAt: Date }
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
  const changes = useWords(importChangesText)
  const titles = {
    ...{ checked: words.checked, reading: words.reading.title, failed: words.failed.title, gone: words.failed.title },
    ...{ imported: words.imported.title, bringing: changes.bringing.title, undone: changes.undone.title },
  }
  const again = `/imports/new?noun=${noun}`
  return (
    <>
      <PageHead crumbs={[{ label: words.title[noun], href: again }]} title={titles[at.stage]} lead={fileName} />
      {at.stage === 'reading' ? <ReadingFile id={props.id} fileName={fileName} rowsRead={at.rowsRead} /> : null}
      {at.stage === 'failed' ? <FailedImport problem={at.problem} again={again} /> : null}
      {at.stage === 'gone' ? <FailedImport gone problem={null} again={again} /> : null}
      {at.stage === 'bringing' ? <BringingRows id={props.id} done={at.done} all={at.all} /> : null}
      {at.stage === 'imported' ? (
        <ImportedList id={props.id} noun={noun} own={props.ownerName !== null} {...at} />
      ) : null}
      {at.stage === 'undone' ? <UndoneImport undoneAt={at.undoneAt} again={again} /> : null}
      {at.stage === 'checked' ? <CheckedList {...props} at={at} /> : null}
    </>
  )
}
