import { MEMBER_ROLES } from '#app/domain/viewer.ts'
import { organisationText } from '#app/text/organisation.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { Button } from '../../kit/button.tsx'
import { RadioField } from '../../kit/form/choice-fields.tsx'
import { TextField } from '../../kit/form/text-fields.tsx'
import { useWords } from '../../words.ts'
import { Form } from '../form.tsx'
import type { MembersProps } from './members-page.tsx'

export function InviteForm({ answer }: { answer: MembersProps['answer'] }) {
  const words = useWords(organisationText)
  const codes = useWords(vocabularyText)
  const choices = MEMBER_ROLES.map((value) => ({ value, label: codes.memberRole[value] }))
  return (
    <>
      {answer?.invited ? <FreshLink {...answer.invited} /> : null}
      <Form answer={answer} labels={{ email: words.email, role: words.role }}>
        <TextField name="email" type="email" label={words.email} autoComplete="off" className="max-w-md" required />
        <RadioField
          name="role"
          label={words.role}
          hint={words.inviteRoleHint}
          choices={choices.toReversed()}
          defaultValue="editor"
        />
        <Button look="primary">{words.inviteSubmit}</Button>
      </Form>
    </>
  )
}

/** The link of an invitation, in a field that can be selected whole where there is no script to copy it. */
export function FreshLink({ email, link }: { email: string; link: string }) {
  const words = useWords(organisationText)
  return (
    <div role="status" className="mb-8 rounded-lg bg-success-tint p-4 text-success">
      <p className="font-semibold">{words.inviteDone(email)}</p>
      <p className="text-sm">{words.inviteDoneLead}</p>
      <div className="mt-3 flex flex-wrap gap-3">
        <input
          readOnly
          aria-label={words.linkLabel}
          defaultValue={link}
          className="min-h-11 min-w-0 flex-1 basis-72 rounded-lg border border-line-strong bg-surface px-3 text-sm text-ink"
        />
        <Button type="button" data-copy={link} data-copied-label={words.copied}>
          {words.copy}
        </Button>
      </div>
    </div>
  )
}
