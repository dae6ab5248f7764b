import { FORECAST_REASON_MAX } from '#app/domain/forecast/forecast-input.ts'
import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import { worded } from '#app/text/field-errors.ts'
import { forecastText } from '#app/text/forecast.ts'
import { Counter } from '../form/counter.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { Button, ButtonLink } from '../kit/button.tsx'
import { FormStateProvider } from '../kit/form/form-state.tsx'
import { TextArea } from '../kit/form/text-fields.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { useLocale, useWords } from '../words.ts'
import { FORECASTS } from './addresses.ts'

interface Props {
  title: string
  answer: { values: FormValues; errors: FieldErrors } | undefined
}

/** Taking a forecast back, with the reason that everybody reads. */
export function WithdrawalForm({ title, answer }: Props) {
  const words = useWords(forecastText)
  const errors = worded(answer?.errors, useLocale())
  return (
    <div className="max-w-3xl">
      <PageHead
        crumbs={[{ label: words.title, href: FORECASTS }]}
        eyebrow={title}
        title={words.withdrawTitle}
        lead={words.withdrawLead}
      />
      <ErrorSummary title={words.checkForm} errors={errors} labels={words.field} />
      <FormStateProvider state={{ values: answer?.values ?? {}, errors }}>
        <form method="post" data-once noValidate>
          <TextArea name="reason" label={words.field.reason} hint={words.hint.reason} rows={3} />
          <Counter name="reason" max={FORECAST_REASON_MAX} />
          <div className="flex flex-wrap gap-3">
            <Button look="danger">{words.confirm}</Button>
            <ButtonLink href={FORECASTS}>{words.keep}</ButtonLink>
          </div>
        </form>
      </FormStateProvider>
    </div>
  )
}
