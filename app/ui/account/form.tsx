import type { ReactNode } from 'react'
import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import { accountText } from '#app/text/account.ts'
import { worded } from '#app/text/field-errors.ts'
import { ErrorSummary } from '../form/error-summary.tsx'
import { FormStateProvider } from '../kit/form/form-state.tsx'
import { useLocale, useWords } from '../words.ts'

interface Props {
  /** What the action answered; undefined at the first look. */
  answer: { values: FormValues; errors: FieldErrors } | undefined
  /** What the fields are called, by name, for the list of errors. */
  labels?: Record<string, string>
  /** Where it posts to; absent: to its own page. */
  action?: string
  children: ReactNode
}

/** A form with its errors on top and beside its fields, in the same words, sent once. */
export function Form({ answer, labels, action, children }: Props) {
  const words = useWords(accountText)
  const errors = worded(answer?.errors, useLocale())
  return (
    <>
      <ErrorSummary title={words.checkForm} errors={errors} labels={labels} />
      <FormStateProvider state={{ values: answer?.values ?? {}, errors }}>
        <form method="post" action={action} data-once noValidate>
          {children}
        </form>
      </FormStateProvider>
    </>
  )
}
