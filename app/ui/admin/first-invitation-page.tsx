import { organisationText } from '#app/text/organisation.ts'
import { Form } from '../account/form.tsx'
import { FreshLink } from '../account/members/invite-form.tsx'
import type { MembersProps } from '../account/members/members-page.tsx'
import { Button } from '../kit/button.tsx'
import { TextField } from '../kit/form/text-fields.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { useWords } from '../words.ts'

interface Props {
  id: string
  name: string
  answer: MembersProps['answer']
}

/** The first owner of an organisation that has nobody here is invited. */
export function FirstInvitationPage({ id, name, answer }: Props) {
  const words = useWords(organisationText)
  const crumbs = [
    { label: words.queueTitle, href: '/curator/organisations' },
    { label: name, href: `/curator/organisations/${id}` },
  ]
  return (
    <>
      <PageHead crumbs={crumbs} title={words.inviteFirst} lead={words.inviteFirstLead} />
      {answer?.invited ? <FreshLink {...answer.invited} /> : null}
      <Form answer={answer} labels={{ email: words.email }}>
        <TextField name="email" type="email" label={words.email} autoComplete="off" className="max-w-md" required />
        <Button look="primary">{words.inviteSubmit}</Button>
      </Form>
    </>
  )
}
