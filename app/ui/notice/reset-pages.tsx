import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import { resetText } from '#app/text/reset.ts'
import { Form } from '../account/form.tsx'
import { NewPasswordField } from '../account/password-field.tsx'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { TextField } from '../kit/form/text-fields.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { useWords } from '../words.ts'
import { FORGOT, NOTICE_SETTINGS } from './addresses.ts'

type Answer = { values: FormValues; errors: FieldErrors } | undefined

/** Asks for the address of whoever forgot their password; afterwards the same words for everybody. */
export function ForgotPage({ sendsMail, asked, answer }: { sendsMail: boolean; asked: boolean; answer: Answer }) {
  const words = useWords(resetText)
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      {sendsMail ? null : (
        <Notice look="warning">
          <p>{words.noMail}</p>
        </Notice>
      )}
      {asked ? (
        <Notice look="match" live>
          <p>{words.asked}</p>
        </Notice>
      ) : null}
      {sendsMail && !asked ? (
        <Form answer={answer} labels={{ email: words.email }} action={FORGOT}>
          <TextField
            name="email"
            type="email"
            label={words.email}
            autoComplete="username"
            className="max-w-md"
            required
          />
          <Button look="primary">{words.submit}</Button>
        </Form>
      ) : null}
    </>
  )
}

/** Chooses a new password by the link of a mail, and says what is lost with the old one. */
export function ResetPage({ good, answer }: { good: boolean; answer: Answer }) {
  const words = useWords(resetText)
  if (!good)
    return (
      <div className="pt-12">
        <Empty title={words.goneTitle}>
          <p className="mb-4">{words.goneNext}</p>
          <ButtonLink href={FORGOT}>{words.again}</ButtonLink>
        </Empty>
      </div>
    )
  return (
    <>
      <PageHead title={words.newTitle} lead={words.newLead} />
      <div className="max-w-2xl pb-6">
        <Notice look="warning">
          <p>{words.keyLost}</p>
        </Notice>
      </div>
      <Form answer={answer} labels={{ password: words.newPassword }}>
        <NewPasswordField label={words.newPassword} />
        <Button look="primary">{words.save}</Button>
      </Form>
    </>
  )
}

/** Confirms an address: by a button, since mail programs open links by themselves. */
export function ConfirmationPage({ confirmed }: { confirmed: boolean | null }) {
  const words = useWords(resetText)
  return (
    <>
      <PageHead title={words.confirmTitle} lead={confirmed === null ? words.confirmLead : undefined} />
      {confirmed === null ? (
        <form method="post" data-once>
          <Button look="primary">{words.confirm}</Button>
        </form>
      ) : (
        <Notice look={confirmed ? 'success' : 'warning'} live>
          <p>{confirmed ? words.confirmed : words.confirmGone}</p>
          <a className="link inline-flex min-h-11 items-center" href={NOTICE_SETTINGS}>
            {words.toSettings}
          </a>
        </Notice>
      )}
    </>
  )
}
