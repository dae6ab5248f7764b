import type { AttachedFile } from '#app/domain/attachment/owners.ts'
import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import type { VerificationAnswer } from '#app/domain/verification/verdict.ts'
import type { OrganisationKind } from '#app/domain/viewer.ts'
import { accountText } from '#app/text/account.ts'
import { signUpText } from '#app/text/sign-up.ts'
import { answerSentence, verificationText } from '#app/text/verification.ts'
import { Button } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { organisationAddress } from '../verification/addresses.ts'
import { Licence } from '../verification/licence.tsx'
import { useLocale, useWords } from '../words.ts'
import { Form } from './form.tsx'
import { OrganisationFields, organisationLabels } from './organisation-fields.tsx'

interface Props {
  id: string
  kind: OrganisationKind
  licence: { files: AttachedFile[]; canWrite: boolean } | null
  /** Why it was not verified the last time. */
  answer: VerificationAnswer | null
  values: FormValues
  /** What came of sending the form. */
  sent?: { values: FormValues; errors: FieldErrors }
}

/** What was registered, to be mended, with what was found wrong above it. */
export function MendPage({ id, kind, licence, answer, values, sent }: Props) {
  const words = useWords(signUpText)
  const { answered } = useWords(verificationText)
  const account = useWords(accountText)
  const locale = useLocale()
  return (
    <>
      <PageHead crumbs={[{ label: account.account, href: '/account' }]} title={words.mendTitle} lead={words.mendLead} />
      {answer ? (
        <div className="mb-6 max-w-2xl">
          <Notice look={answer.act === 'refuse' ? 'danger' : 'warning'} title={answered[answer.act]}>
            {answerSentence(locale, answer)}
          </Notice>
        </div>
      ) : null}
      <Licence companyId={id} licence={licence} back={organisationAddress(id)} />
      <Form answer={sent ?? { values, errors: {} }} labels={organisationLabels(words)}>
        <OrganisationFields kind={kind} />
        <Button look="primary">{words.mendSubmit}</Button>
      </Form>
    </>
  )
}
