import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import { AGENCY_QUESTIONS } from '#app/domain/question/addresses.ts'
import { agencyText } from '#app/text/agency.ts'
import { worded } from '#app/text/field-errors.ts'
import { questionText } from '#app/text/question.ts'
import { ErrorSummary } from '../form/error-summary.tsx'
import { Button, ButtonLink } from '../kit/button.tsx'
import { FormStateProvider } from '../kit/form/form-state.tsx'
import { TextArea } from '../kit/form/text-fields.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { useLocale, useWords } from '../words.ts'

interface Props {
  text: string
  title: string
  values: FormValues
  errors: FieldErrors
}

/** Says why a question is not answered, to its asker alone. */
export function DeclinePage({ text, title, values, errors }: Props) {
  const words = useWords(questionText)
  const { desk } = useWords(agencyText)
  const sentences = worded(errors, useLocale())
  const crumbs = [
    { label: desk, href: '/agency' },
    { label: words.desk.title, href: AGENCY_QUESTIONS },
  ]
  return (
    <div className="max-w-3xl">
      <PageHead crumbs={crumbs} title={words.decline.title} lead={words.decline.lead} />
      <blockquote className="mb-6 border-l-[3px] border-line-strong pl-4">
        <p className="max-w-prose whitespace-pre-line">{text}</p>
        <p className="text-sm text-ink-3">{title}</p>
      </blockquote>
      <ErrorSummary title={words.decline.check} errors={sentences} labels={{ reason: words.decline.reason }} />
      <FormStateProvider state={{ values, errors: sentences }}>
        <form method="post" data-once noValidate>
          <TextArea name="reason" label={words.decline.reason} hint={words.decline.reasonHint} rows={4} />
          <div className="flex flex-wrap gap-3">
            <Button look="primary">{words.decline.submit}</Button>
            <ButtonLink href={AGENCY_QUESTIONS}>{words.decline.back}</ButtonLink>
          </div>
        </form>
      </FormStateProvider>
    </div>
  )
}
