import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import { DECISIONS, REASON_MAX } from '#app/domain/proposal/decision.ts'
import { worded } from '#app/text/field-errors.ts'
import { receivedText } from '#app/text/received-proposals.ts'
import { Counter } from '../form/counter.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { Button } from '../kit/button.tsx'
import { RadioField } from '../kit/form/choice-fields.tsx'
import { FormStateProvider } from '../kit/form/form-state.tsx'
import { TextArea } from '../kit/form/text-fields.tsx'
import { useLocale, useWords } from '../words.ts'

interface Props {
  values: FormValues
  errors: FieldErrors
  /** Another proposal was selected for the scenario: this one can only be declined. */
  selectable: boolean
}

/** The agency's decision about one proposal, with the reason that the bidder reads. */
export function DecisionForm({ values, errors, selectable }: Props) {
  const words = useWords(receivedText)
  const sentences = worded(errors, useLocale())
  const choices = DECISIONS.filter((decision) => selectable || decision !== 'select').map((decision) => ({
    value: decision,
    label: words[decision],
    hint: decision === 'select' ? words.selectHint : words.declineHint,
  }))
  return (
    <section className="no-print pt-10">
      <h2 className="pb-1">{words.decide}</h2>
      <p className="pb-4 text-ink-2">{words.decideLead}</p>
      {selectable ? null : <p className="pb-4 text-ink-2">{words.alreadySelected}</p>}
      <ErrorSummary title={words.check} errors={sentences} labels={{ decision: words.choice, reason: words.reason }} />
      <FormStateProvider state={{ values, errors: sentences }}>
        <form method="post" action="?" data-once noValidate>
          <RadioField
            name="decision"
            label={words.choice}
            choices={choices}
            defaultValue={selectable ? undefined : 'decline'}
          />
          <TextArea name="reason" label={words.reason} hint={words.reasonHint} rows={4} />
          <Counter name="reason" max={REASON_MAX} />
          <Button look="primary">{words.submit}</Button>
        </form>
      </FormStateProvider>
    </section>
  )
}
