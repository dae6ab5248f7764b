import { PASSWORD_MAX } from '#app/domain/account/password.ts'
import { accountText } from '#app/text/account.ts'
import { TextField } from '../kit/form/text-fields.tsx'
import { useWords } from '../words.ts'

/** A password to be chosen, typed once: password managers and the browser's own eye do the rest. */
export function NewPasswordField({ label }: { label?: string }) {
  const words = useWords(accountText)
  return (
    <TextField
      name="password"
      type="password"
      label={label ?? words.password}
      hint={words.passwordHint}
      autoComplete="new-password"
      maxLength={PASSWORD_MAX}
      className="max-w-md"
      required
    />
  )
}
