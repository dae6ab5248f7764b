import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import type { OrganisationKind } from '#app/domain/viewer.ts'
import { accountText } from '#app/text/account.ts'
import { signUpText } from '#app/text/sign-up.ts'
import { Button } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { useWords } from '../words.ts'
import { Form } from './form.tsx'
import { OrganisationFields, organisationLabels } from './organisation-fields.tsx'

interface Props {
  kind: OrganisationKind
  reason: string | null
  values: FormValues
  answer?: { values: FormValues; errors: FieldErrors }
}

/** What was registered, to be mended, with the reason why it was refused above it. */
export function MendPage({ kind, reason, values, answer }: Props) {
  const words = useWords(signUpText)
  const account = useWords(accountText)
  return (
    <>
      <PageHead crumbs={[{ label: account.account, href: '/account' }]} title={words.mendTitle} lead={words.mendLead} />
      {reason ? (
        <div className="mb-6">
          <Notice look="danger">
            <p>{account.refusedBecause(reason)}</p>
          </Notice>
        </div>
      ) : null}
      <Form answer={answer ?? { values, errors: {} }} labels={organisationLabels(words)}>
        <OrganisationFields kind={kind} />
        <Button look="primary">{words.mendSubmit}</Button>
      </Form>
    </>
  )
}
