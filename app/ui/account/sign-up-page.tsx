import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import { signUpText } from '#app/text/sign-up.ts'
import { PageHead } from '../kit/page-head.tsx'
import { useWords } from '../words.ts'
import { SignUpForm, WhatHappensThen } from './sign-up-form.tsx'

interface Props {
  signedIn: boolean
  answer?: { values: FormValues; errors: FieldErrors }
}

export function SignUpPage({ signedIn, answer }: Props) {
  const words = useWords(signUpText)
  return (
    <>
      <PageHead title={signedIn ? words.titleSignedIn : words.title} lead={words.lead} />
      <div className="grid gap-x-14 gap-y-8 lg:grid-cols-[1fr_22rem]">
        <div className="order-last min-w-0 lg:order-none">
          <SignUpForm signedIn={signedIn} answer={answer} />
          {signedIn ? null : (
            <p className="mt-6">
              <a className="link" href="/sign-in?to=/sign-up">
                {words.hasAccount}
              </a>
            </p>
          )}
        </div>
        <WhatHappensThen />
      </div>
    </>
  )
}
