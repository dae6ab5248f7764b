import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import { eventDeskText } from '#app/text/event-desk.ts'
import { worded } from '#app/text/field-errors.ts'
import { ErrorSummary } from '../../form/error-summary.tsx'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { FormStateProvider } from '../../kit/form/form-state.tsx'
import { TextArea } from '../../kit/form/text-fields.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { useLocale, useWords } from '../../words.ts'
import { eventDeskAddress } from '../addresses.ts'

interface Props {
  code: string
  title: string
  answer: { values: FormValues; errors: FieldErrors } | undefined
}

/** Cancelling an event, with the reason that everybody reads. */
export function CancellationForm({ code, title, answer }: Props) {
  const words = useWords(eventDeskText)
  const errors = worded(answer?.errors, useLocale())
  return (
    <>
      <PageHead
        crumbs={[
          { label: words.title, href: '/curator/events' },
          { label: title, href: eventDeskAddress(code) },
        ]}
        title={words.cancel}
        lead={words.cancelLead}
      />
      <ErrorSummary title={words.checkForm} errors={errors} />
      <FormStateProvider state={{ values: answer?.values ?? {}, errors }}>
        <form method="post" data-once noValidate>
          <TextArea name="reason" label={words.cancelReason} hint={words.cancelHint} rows={4} />
          <div className="flex flex-wrap gap-3">
            <Button look="danger">{words.cancelConfirm}</Button>
            <ButtonLink href={eventDeskAddress(code)}>{words.keep}</ButtonLink>
          </div>
        </form>
      </FormStateProvider>
    </>
  )
}
