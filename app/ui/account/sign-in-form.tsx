import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import { accountText } from '#app/text/account.ts'
import { Button } from '../kit/button.tsx'
import { TextField } from '../kit/form/text-fields.tsx'
import { FORGOT } from '../notice/addresses.ts'
import { useWords } from '../words.ts'
import { Form } from './form.tsx'

export function SignInForm({ to, answer }: { to: string; answer?: { values: FormValues; errors: FieldErrors } }) {
  const words = useWords(accountText)
  return (
    <section className="max-w-md">
      <h1 className="pt-3 pb-5">{words.signIn}</h1>
      <Form answer={answer} labels={{ email: words.email, password: words.password }} action="/sign-in">
        <input type="hidden" name="to" value={to} />
        <TextField name="email" type="email" label={words.email} autoComplete="username" required />
        <TextField name="password" type="password" label={words.password} autoComplete="current-password" required />
        <Button look="primary">{words.signIn}</Button>
      </Form>
      <p className="mt-6 border-t border-line pt-4">
        {words.noAccount}{' '}
        <a className="link inline-flex min-h-11 items-center font-semibold" href="/sign-up">
          {words.signUp}
        </a>
      </p>
      <a className="link inline-flex min-h-11 items-center text-sm" href={FORGOT}>
        {words.forgotten}
      </a>
    </section>
  )
}
