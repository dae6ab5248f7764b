import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import { accountText } from '#app/text/account.ts'
import { worded } from '#app/text/field-errors.ts'
import { Button } from '../kit/button.tsx'
import { ErrorSummary } from '../kit/form/error-summary.tsx'
import { FormStateProvider } from '../kit/form/form-state.tsx'
import { TextField } from '../kit/form/text-fields.tsx'
import { useLocale, useWords } from '../words.ts'

export function SignInForm({ to, values, errors }: { to: string; values: FormValues; errors: FieldErrors }) {
  const words = useWords(accountText)
  const sentences = worded(errors, useLocale())
  return (
    <section className="max-w-md">
      <h1 className="pt-3 pb-5">{words.signIn}</h1>
      <ErrorSummary title={words.checkForm} errors={sentences} />
      <FormStateProvider state={{ values, errors: sentences }}>
        <form method="post" action="/sign-in" data-once>
          <input type="hidden" name="to" value={to} />
          <TextField name="email" type="email" label={words.email} autoComplete="username" required />
          <TextField name="password" type="password" label={words.password} autoComplete="current-password" required />
          <Button look="primary">{words.signIn}</Button>
        </form>
      </FormStateProvider>
    </section>
  )
}
