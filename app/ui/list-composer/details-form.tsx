import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import { worded } from '#app/text/field-errors.ts'
import { listComposerText } from '#app/text/list-composer.ts'
import { ErrorSummary } from '../form/error-summary.tsx'
import { Button } from '../kit/button.tsx'
import { FormStateProvider } from '../kit/form/form-state.tsx'
import { TextArea, TextField } from '../kit/form/text-fields.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { useLocale, useWords } from '../words.ts'

interface Props {
  title: string
  submit: string
  crumb: { label: string; href: string }
  /** Of the list as it was opened; null for a new one. */
  version: number | null
  values: FormValues
  errors: FieldErrors
  /** What the number is made of, where it is not that of a scenario list. */
  batchHint?: string
}

/** Year, batch, title and introduction of a list, new or under way. */
export function DetailsForm({ title, submit, crumb, version, values, errors, batchHint }: Props) {
  const words = useWords(listComposerText)
  const sentences = worded(errors, useLocale())
  const { field, hint } = words
  return (
    <div className="max-w-2xl">
      <PageHead crumbs={[crumb]} title={title} />
      <ErrorSummary title={words.checkForm} errors={sentences} />
      <FormStateProvider state={{ values, errors: sentences }}>
        <form method="post" data-once>
          {version === null ? null : <input type="hidden" name="version" value={version} />}
          <div className="grid gap-x-6 sm:grid-cols-[8rem_8rem]">
            <TextField name="year" label={field.year} inputMode="numeric" autoComplete="off" className="max-w-28" />
            <TextField name="batch" label={field.batch} inputMode="numeric" autoComplete="off" className="max-w-28" />
          </div>
          <p className="-mt-4 pb-6 text-sm text-ink-3">{batchHint ?? hint.batch}</p>
          <TextField name="title" label={field.title} hint={hint.title} autoComplete="off" />
          <TextArea name="intro" label={field.intro} mark={words.optional} hint={hint.intro} rows={4} />
          <Button look="primary">{submit}</Button>
        </form>
      </FormStateProvider>
    </div>
  )
}
