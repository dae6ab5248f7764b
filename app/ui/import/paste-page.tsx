import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import type { ImportNoun } from '#app/domain/import/mapping.ts'
import type { Seat } from '#app/domain/import/seats.ts'
import type { FileProblem } from '#app/domain/listing/file-problem.ts'
import { worded } from '#app/text/field-errors.ts'
import { importPageText } from '#app/text/import-page.ts'
import { importPasteText } from '#app/text/import-paste.ts'
import { fileSentence } from '#app/text/import-sentence.ts'
import { ErrorSummary } from '../form/error-summary.tsx'
import { Button, ButtonLink } from '../kit/button.tsx'
import { FormStateProvider } from '../kit/form/form-state.tsx'
import { TextArea } from '../kit/form/text-fields.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { useLocale, useWords } from '../words.ts'
import { PasteGrid } from './paste-grid.tsx'
import { SeatField } from './seat-field.tsx'

export interface PasteAnswer {
  values: FormValues
  errors: FieldErrors
  fileProblem: FileProblem | null
}

interface Props {
  noun: ImportNoun
  seats: Seat[]
  chosen: string | null
  columns: { field: string; header: string }[]
  answer?: PasteAnswer
}

/** A list that is pasted or typed instead of uploaded: cell by cell, or the whole table at once. */
export function PastePage({ noun, seats, chosen, columns, answer }: Props) {
  const words = useWords(importPasteText)
  const { check } = useWords(importPageText).upload
  const locale = useLocale()
  const sentence = answer?.fileProblem && fileSentence(locale, answer.fileProblem)
  const told = sentence ? { text: [`${sentence.what}${locale === 'zh' ? '。' : '. '}${sentence.mend}`] } : {}
  const missing = answer?.errors.text ? { text: [words.nothing] } : {}
  const errors = { ...worded(answer?.errors, locale), ...missing, ...told }
  const uploading = `/imports/new?noun=${noun}`
  return (
    <>
      <PageHead
        crumbs={[{ label: useWords(importPageText).title[noun], href: uploading }]}
        title={words.title[noun]}
        lead={words.lead}
      />
      <ErrorSummary title={check} errors={errors} />
      <FormStateProvider state={{ values: answer?.values ?? {}, errors }}>
        <form method="post" action={`/imports/paste?noun=${noun}`} data-once noValidate>
          {/* Enter in a cell of a browser without the script must not add rows. */}
          <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true" />
          <SeatField seats={seats} chosen={chosen} />
          <PasteGrid columns={columns} values={answer?.values ?? {}} />
          <h2 className="mt-8 pb-1">{words.textTitle}</h2>
          <TextArea name="text" label={words.text} hint={words.textHint} rows={6} spellCheck={false} wrap="off" />
          <div className="flex flex-wrap gap-2.5">
            <Button look="primary">{words.submit}</Button>
            <ButtonLink look="quiet" href={uploading}>
              {words.uploadInstead}
            </ButtonLink>
          </div>
        </form>
      </FormStateProvider>
    </>
  )
}
