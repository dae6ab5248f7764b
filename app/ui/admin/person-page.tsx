import { REASON_MAX } from '#app/domain/account/verdict.ts'
import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import { dayText } from '#app/domain/time.ts'
import { type MemberRole, type OrganisationKind, PLATFORM_ROLES, type PlatformRole } from '#app/domain/viewer.ts'
import { adminText } from '#app/text/admin.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { Form } from '../account/form.tsx'
import { Section } from '../account/section.tsx'
import { Button } from '../kit/button.tsx'
import { CheckField } from '../kit/form/choice-fields.tsx'
import { FormStateProvider } from '../kit/form/form-state.tsx'
import { TextArea } from '../kit/form/text-fields.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Tag, Tags } from '../kit/tag.tsx'
import { useLocale, useWords } from '../words.ts'
import { Trail } from './trail.tsx'

interface Props {
  person: { id: string; name: string; email: string; demo: boolean; disabledAt: Date | null; createdAt: Date }
  own: boolean
  roles: PlatformRole[]
  places: { id: string; name: string; kind: OrganisationKind; role: MemberRole }[]
  trail: Parameters<typeof Trail>[0]['steps']
  answer?: { values: FormValues; errors: FieldErrors }
}

/** One account: what it is, where it belongs, its platform roles, and closing or reopening it. */
export function PersonPage(props: Props) {
  const { person, trail } = props
  const words = useWords(adminText)
  const locale = useLocale()
  const marks = (
    <Tags>
      {person.disabledAt ? <Tag look="danger">{words.closedSince(dayText(person.disabledAt, locale))}</Tag> : null}
      {person.demo ? <Tag look="warning">{words.demo}</Tag> : null}
    </Tags>
  )
  return (
    <>
      <PageHead
        crumbs={[
          { label: words.title, href: '/admin' },
          { label: words.people, href: '/admin/people' },
        ]}
        eyebrow={person.email}
        title={person.name}
        lead={marks}
      />
      <Places {...props} />
      <Roles {...props} />
      <Closing {...props} />
      <Section title={words.trail}>
        <Trail steps={trail} />
      </Section>
    </>
  )
}

function Places({ places }: Props) {
  const words = useWords(adminText)
  const codes = useWords(vocabularyText)
  return (
    <Section title={words.organisations}>
      {places.length === 0 ? <p className="text-ink-3">{words.noOrganisations}</p> : null}
      <ul className="space-y-1">
        {places.map((place) => (
          <li key={place.id} className="flex flex-wrap items-center gap-3">
            <span>{place.name}</span>
            <Tag look={place.kind === 'agency' ? 'need' : 'supply'}>{codes.memberRole[place.role]}</Tag>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Roles({ person, roles }: Props) {
  const words = useWords(adminText)
  const codes = useWords(vocabularyText)
  return (
    <Section title={words.rolesTitle} lead={words.rolesHint}>
      <FormStateProvider state={{ values: { roles }, errors: {} }}>
        <form method="post" action={`/admin/people/${person.id}/roles`} data-once>
          <CheckField
            name="roles"
            label={words.roles}
            choices={PLATFORM_ROLES.map((value) => ({ value, label: codes.platformRole[value] }))}
          />
          <Button>{words.saveRoles}</Button>
        </form>
      </FormStateProvider>
    </Section>
  )
}

function Closing({ person, own, answer }: Props) {
  const words = useWords(adminText)
  return (
    <Section title={words.closeTitle} lead={words.closeLead}>
      {own ? (
        <p className="text-ink-3">{words.ownAccount}</p>
      ) : person.disabledAt ? (
        <form method="post" action={`/admin/people/${person.id}/reopening`} data-once>
          <Button>{words.reopen}</Button>
        </form>
      ) : (
        <Form answer={answer}>
          <TextArea name="reason" label={words.closeReason} rows={2} maxLength={REASON_MAX} required />
          <Button look="danger">{words.close}</Button>
        </Form>
      )}
    </Section>
  )
}
