import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import { accountText } from '#app/text/account.ts'
import { signUpText } from '#app/text/sign-up.ts'
import { Button } from '../kit/button.tsx'
import { useWords } from '../words.ts'
import { Form } from './form.tsx'
import { OrganisationFields, organisationLabels } from './organisation-fields.tsx'
import { PersonFields } from './person-fields.tsx'

interface Props {
  answer?: { values: FormValues; errors: FieldErrors }
  /** Somebody who is signed in registers only the organisation. */
  signedIn: boolean
}

export function SignUpForm({ answer, signedIn }: Props) {
  const words = useWords(signUpText)
  const { password } = useWords(accountText)
  const labels = { ...organisationLabels(words), personName: words.personName, email: words.email, password }
  return (
    <Form answer={answer} labels={labels}>
      <h2 className="mb-4 border-t border-line pt-6 text-[1.0625rem]">{words.organisation}</h2>
      <OrganisationFields />
      {signedIn ? null : (
        <>
          <h2 className="mb-4 border-t border-line pt-6 text-[1.0625rem]">{words.you}</h2>
          <PersonFields />
        </>
      )}
      <Button look="primary">{signedIn ? words.submitSignedIn : words.submit}</Button>
    </Form>
  )
}

/** What will happen, step by step, before somebody fills anything in. */
export function WhatHappensThen() {
  const words = useWords(signUpText)
  return (
    <aside className="h-fit rounded-lg border border-line bg-surface px-6 py-5 text-ink-2">
      <h2 className="text-[1.0625rem] text-ink">{words.afterTitle}</h2>
      <ol className="mt-3 space-y-3">
        {words.after.map((step, i) => (
          <li key={step} className="flex gap-3">
            <b className="tabular-nums">{i + 1}</b>
            <span>{step}</span>
          </li>
        ))}
      </ol>
    </aside>
  )
}
