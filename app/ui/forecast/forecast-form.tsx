import { FORECAST_SUMMARY_MAX } from '#app/domain/forecast/forecast-input.ts'
import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import { worded } from '#app/text/field-errors.ts'
import { forecastText } from '#app/text/forecast.ts'
import { Counter } from '../form/counter.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { TagField } from '../form/tag-field.tsx'
import { Button, ButtonLink } from '../kit/button.tsx'
import { SelectField } from '../kit/form/choice-fields.tsx'
import { FormStateProvider } from '../kit/form/form-state.tsx'
import { TextArea, TextField } from '../kit/form/text-fields.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { useLocale, useWords } from '../words.ts'
import { FORECASTS } from './addresses.ts'

interface Props {
  /** Of the forecast as it was opened; null for a new one. */
  version: number | null
  /** The agencies it may be announced for. */
  agencies: { id: string; name: string }[]
  values: FormValues
  errors: FieldErrors
}

/** What is announced: roughly what, whose, and when. */
export function ForecastForm({ version, agencies, values, errors }: Props) {
  const words = useWords(forecastText)
  const sentences = worded(errors, useLocale())
  const { field, hint } = words
  const [first] = agencies
  return (
    <div className="max-w-3xl">
      <PageHead
        crumbs={[{ label: words.title, href: FORECASTS }]}
        title={words.formTitle[version === null ? 'new' : 'edit']}
        lead={words.formLead}
      />
      <ErrorSummary title={words.checkForm} errors={sentences} labels={field} />
      <FormStateProvider state={{ values, errors: sentences }}>
        <form method="post" data-once noValidate>
          {version === null ? null : <input type="hidden" name="version" value={version} />}
          {agencies.length === 1 && first ? (
            <input type="hidden" name="agencyId" value={first.id} />
          ) : (
            <SelectField
              name="agencyId"
              label={field.agencyId}
              none={words.choose}
              choices={agencies.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          <TextField name="title" label={field.title} autoComplete="off" className="max-w-2xl" />
          <TextArea name="summary" label={field.summary} hint={hint.summary} rows={4} />
          <Counter name="summary" max={FORECAST_SUMMARY_MAX} />
          <TagField name="tags" label={field.tags} hint={hint.tags} />
          <TextField
            name="expectedMonth"
            label={field.expectedMonth}
            hint={hint.expectedMonth}
            autoComplete="off"
            className="max-w-60"
          />
          <div className="flex flex-wrap gap-3">
            <Button look="primary">{version === null ? words.announce : words.save}</Button>
            <ButtonLink href={FORECASTS}>{words.keep}</ButtonLink>
          </div>
        </form>
      </FormStateProvider>
    </div>
  )
}
