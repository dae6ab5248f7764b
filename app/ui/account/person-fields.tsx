import { PERSON_NAME_MAX } from '#app/domain/account/new-person.ts'
import { signUpText } from '#app/text/sign-up.ts'
import { TextField } from '../kit/form/text-fields.tsx'
import { useWords } from '../words.ts'
import { NewPasswordField } from './password-field.tsx'

/** Who somebody is who has no account yet. */
export function PersonFields() {
  const words = useWords(signUpText)
  return (
    <>
      <TextField
        name="personName"
        label={words.personName}
        autoComplete="name"
        maxLength={PERSON_NAME_MAX}
        className="max-w-xs"
        required
      />
      <TextField
        name="email"
        type="email"
        label={words.email}
        hint={words.emailHint}
        autoComplete="username"
        className="max-w-md"
        required
      />
      <NewPasswordField />
    </>
  )
}
