import type { Member, StandingInvitation } from '#app/domain/account/listed.ts'
import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import type { OrganisationKind } from '#app/domain/viewer.ts'
import { organisationText } from '#app/text/organisation.ts'
import { PageHead } from '../../kit/page-head.tsx'
import { useWords } from '../../words.ts'
import { Section } from '../section.tsx'
import { InviteForm } from './invite-form.tsx'
import { MemberTable } from './member-table.tsx'
import { PendingTable } from './pending-table.tsx'

export interface MembersProps {
  kind: OrganisationKind
  organisationId: string
  organisationName: string
  viewerId: string
  manages: boolean
  members: Member[]
  invitations: StandingInvitation[]
  now: Date
  answer?: { values: FormValues; errors: FieldErrors; invited?: { email: string; link: string } }
}

/** Who belongs to an organisation; for its owners also invitations, roles and removal. */
export function MembersPage(props: MembersProps) {
  const { kind, organisationName, members, manages } = props
  const words = useWords(organisationText)
  return (
    <>
      <PageHead
        crumbs={[{ label: words.desk[kind], href: `/${kind}` }]}
        eyebrow={organisationName}
        title={words.members}
        lead={words.membersLead(members.length)}
      />
      <MemberTable {...props} />
      {manages ? (
        <div className="pt-10">
          <Section title={words.invite} lead={words.inviteLead}>
            <InviteForm answer={props.answer} />
          </Section>
          <Section title={words.pending}>
            <PendingTable {...props} />
          </Section>
        </div>
      ) : (
        <p className="pt-6 text-ink-3">{words.onlyOwners}</p>
      )}
    </>
  )
}
