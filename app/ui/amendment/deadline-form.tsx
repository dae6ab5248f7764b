import { AMENDMENT_REASON_MAX } from '#app/domain/amendment/input.ts'
import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import { deadlineText } from '#app/domain/time.ts'
import { agencyText } from '#app/text/agency.ts'
import { amendmentText } from '#app/text/amendment.ts'
import { worded } from '#app/text/field-errors.ts'
import { scenarioAddress } from '../agency/addresses.ts'
import { Counter } from '../form/counter.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { Button, ButtonLink } from '../kit/button.tsx'
import { FormStateProvider } from '../kit/form/form-state.tsx'
import { TextArea, TextField } from '../kit/form/text-fields.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { useLocale, useWords } from '../words.ts'
import { amendmentsAddress } from './addresses.ts'
import { UnknownCalendar } from './consequences.tsx'

interface Props {
  way: 'extension' | 'earlyClose'
  scenario: { id: string; title: string; closesAt: Date | null }
  unknownYears: number[]
  values: FormValues
  errors: FieldErrors
}

/** Another deadline for an open scenario, and why. */
export function DeadlineForm({ way, scenario, unknownYears, values, errors }: Props) {
  const words = useWords(amendmentText)
  const { desk } = useWords(agencyText)
  const locale = useLocale()
  const sentences = worded(errors, locale)
  const crumbs = [
    { label: desk, href: '/agency' },
    { label: scenario.title, href: scenarioAddress(scenario.id) },
    { label: words.amendments, href: amendmentsAddress(scenario.id) },
  ]
  return (
    <>
      <PageHead crumbs={crumbs} title={words[way].title} lead={words[way].lead} />
      <ErrorSummary
        title={words.checkForm}
        errors={sentences}
        labels={{ closesAt: words.newDeadline, reason: words.reason }}
      />
      <p className="pb-5">
        <span className="text-ink-3">{words.now}</span>{' '}
        <strong>{scenario.closesAt ? deadlineText(scenario.closesAt, locale) : null}</strong>
        <span className="block text-sm text-ink-3">
          <UnknownCalendar years={unknownYears} />
        </span>
      </p>
      <FormStateProvider state={{ values, errors: sentences }}>
        <form method="post" action="?" data-once noValidate>
          <TextField
            name="closesAt"
            label={words.newDeadline}
            hint={words.newDeadlineHint}
            autoComplete="off"
            className="max-w-80"
          />
          <TextArea name="reason" label={words.reason} hint={words.reasonHint} rows={4} />
          <Counter name="reason" max={AMENDMENT_REASON_MAX} />
          <div className="flex flex-wrap gap-3">
            <Button look="primary">{words[way].submit}</Button>
            <ButtonLink href={amendmentsAddress(scenario.id)}>{words.back}</ButtonLink>
          </div>
        </form>
      </FormStateProvider>
    </>
  )
}
