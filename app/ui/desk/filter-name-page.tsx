import { addressOf } from '#app/domain/desk/address.ts'
import { FILTER_NAME_MAX } from '#app/domain/desk/saved-filter.ts'
import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import { worded } from '#app/text/field-errors.ts'
import { batchText } from '#app/text/match-batch.ts'
import { matchDeskText } from '#app/text/match-desk.ts'
import { ErrorSummary } from '../form/error-summary.tsx'
import { Button } from '../kit/button.tsx'
import { FormStateProvider } from '../kit/form/form-state.tsx'
import { TextField } from '../kit/form/text-fields.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { useLocale, useWords } from '../words.ts'

/** The name of a filter once more, with what is to be mended. */
export function FilterNamePage({ values, errors }: { values: FormValues; errors: FieldErrors }) {
  const words = useWords(matchDeskText)
  const { checkForm } = useWords(batchText)
  const sentences = worded(errors, useLocale())
  return (
    <form method="post" action="/curator/saved-filters" data-once noValidate className="max-w-xl">
      <PageHead crumbs={[{ label: words.title, href: addressOf('matches') }]} title={words.saveThis} />
      <ErrorSummary title={checkForm} errors={sentences} />
      <FormStateProvider state={{ values, errors: sentences }}>
        <input type="hidden" name="page" value={String(values.page ?? '')} />
        <input type="hidden" name="search" value={String(values.search ?? '')} />
        <TextField name="name" label={words.filterName} maxLength={FILTER_NAME_MAX} autoComplete="off" />
        <Button look="primary">{words.save}</Button>
      </FormStateProvider>
    </form>
  )
}
