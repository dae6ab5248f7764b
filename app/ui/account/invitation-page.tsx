import { PERSON_NAME_MAX } from '#app/domain/account/new-person.ts'
import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import { dayText } from '#app/domain/time.ts'
import type { MemberRole } from '#app/domain/viewer.ts'
import { accountText } from '#app/text/account.ts'
import { signUpText } from '#app/text/sign-up.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { FactList } from '../kit/facts.tsx'
import { TextField } from '../kit/form/text-fields.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { useLocale, useWords } from '../words.ts'
import { Form } from './form.tsx'
import { NewPasswordField } from './password-field.tsx'

interface Invitation {
  organisationName: string
  role: MemberRole
  email: string
  invitedBy: string
  expiresAt: Date
}

interface Props {
  invitation: Invitation
  token: string
  viewerEmail: string | null
  hasAccount: boolean
  answer?: { values: FormValues; errors: FieldErrors }
}

/** Who invites to what as which role, and the one way to accept that fits who is looking. */
export function InvitationPage(props: Props) {
  const { organisationName, role, email, invitedBy, expiresAt } = props.invitation
  const words = useWords(signUpText)
  const codes = useWords(vocabularyText)
  const facts = [
    { label: words.role, value: `${codes.memberRole[role]} · ${words.roleMeans[role]}` },
    { label: words.invitedAddress, value: email },
    { label: words.until, value: dayText(expiresAt, useLocale()) },
  ]
  return (
    <div className="max-w-2xl">
      <PageHead
        title={words.invitationTitle(organisationName)}
        lead={words.invitedBy(invitedBy, codes.memberRole[role])}
      />
      <FactList facts={facts} />
      <div className="pt-8">
        <WayIn {...props} />
      </div>
    </div>
  )
}

function WayIn({ invitation: { email }, token, viewerEmail, hasAccount, answer }: Props) {
  const words = useWords(signUpText)
  const { password } = useWords(accountText)
  if (viewerEmail === email)
    return (
      <form method="post" action={`/invitations/${token}/acceptance`} data-once>
        <Button look="primary">{words.accept}</Button>
      </form>
    )
  if (viewerEmail) return <Notice look="warning">{words.otherAccount(viewerEmail)}</Notice>
  if (hasAccount)
    return (
      <>
        <p className="mb-4">{words.signInFirst}</p>
        <ButtonLink look="primary" href={`/sign-in?to=/invitations/${token}`}>
          {words.signInToAccept}
        </ButtonLink>
      </>
    )
  return (
    <Form answer={answer} labels={{ personName: words.personName, password }}>
      <input type="hidden" name="email" value={email} autoComplete="username" />
      <TextField
        name="personName"
        label={words.personName}
        autoComplete="name"
        maxLength={PERSON_NAME_MAX}
        className="max-w-xs"
        required
      />
      <NewPasswordField />
      <Button look="primary">{words.invitedSubmit}</Button>
    </Form>
  )
}

/** In place of an invitation that was used, taken back or is too old. */
export function GoneInvitation() {
  const words = useWords(signUpText)
  return (
    <div className="pt-12">
      <Empty title={words.goneTitle}>
        <p>{words.goneNext}</p>
      </Empty>
    </div>
  )
}
