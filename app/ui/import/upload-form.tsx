import type { ImportNoun } from '#app/domain/import/mapping.ts'
import type { Seat } from '#app/domain/import/seats.ts'
import { worded } from '#app/text/field-errors.ts'
import { importPageText } from '#app/text/import-page.ts'
import { fileSentence } from '#app/text/import-sentence.ts'
import { ErrorSummary } from '../form/error-summary.tsx'
import { Button } from '../kit/button.tsx'
import { FormStateProvider } from '../kit/form/form-state.tsx'
import { TextField } from '../kit/form/text-fields.tsx'
import { useLocale, useWords } from '../words.ts'
import { SeatField } from './seat-field.tsx'
import type { UploadAnswer } from './upload-page.tsx'

interface Props {
  noun: ImportNoun
  seats: Seat[]
  /** The organisation at whose desk the person works now. */
  chosen: string | null
  answer?: UploadAnswer
}

/** The form that hands a list in; for whom is asked only when there is a choice. */
export function UploadForm({ noun, seats, chosen, answer }: Props) {
  const words = useWords(importPageText).upload
  const locale = useLocale()
  const sentence = answer?.fileProblem && fileSentence(locale, answer.fileProblem)
  const told = sentence ? { file: [`${sentence.what}${locale === 'zh' ? '。' : '. '}${sentence.mend}`] } : {}
  const errors = { ...worded(answer?.errors, locale), ...told }
  return (
    <div>
      <ErrorSummary title={words.check} errors={errors} />
      <FormStateProvider state={{ values: answer?.values ?? {}, errors }}>
        <form method="post" encType="multipart/form-data" action={`/imports/new?noun=${noun}`} data-once noValidate>
          <SeatField seats={seats} chosen={chosen} />
          <TextField
            name="file"
            type="file"
            accept=".xlsx,.csv,.txt,.zip,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,text/csv"
            label={words.file}
            hint={words.fileHint}
            required
          />
          <Button look="primary" data-busy-label={words.busy}>
            {words.submit}
          </Button>
        </form>
      </FormStateProvider>
    </div>
  )
}
