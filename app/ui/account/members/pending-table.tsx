import { invitationStanding } from '#app/domain/account/invitation.ts'
import type { StandingInvitation } from '#app/domain/account/listed.ts'
import { dayText } from '#app/domain/time.ts'
import { organisationText } from '#app/text/organisation.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { type Column, Table } from '../../kit/table.tsx'
import { Tag } from '../../kit/tag.tsx'
import { useLocale, useWords } from '../../words.ts'
import type { MembersProps } from './members-page.tsx'

/** Invitations that nobody has accepted yet, each with the way to take it back, or to make it anew near its end. */
export function PendingTable({ invitations, organisationId, now }: MembersProps) {
  const words = useWords(organisationText)
  const codes = useWords(vocabularyText)
  if (invitations.length === 0) return <p className="text-ink-3">{words.pendingEmpty}</p>
  const columns: Column<StandingInvitation>[] = [
    { key: 'email', label: words.email, head: true, cell: (i) => i.email },
    { key: 'role', label: words.role, cell: (i) => codes.memberRole[i.role] },
    { key: 'by', label: words.invitedBy, cell: (i) => i.invitedBy },
    { key: 'until', label: words.until, cell: (i) => <Until invitation={i} now={now} /> },
    {
      key: 'revoke',
      label: words.actions,
      cell: (i) => (
        <div className="flex flex-wrap items-center gap-x-4">
          {invitationStanding(i, now) === 'good' ? null : <Again invitation={i} />}
          <form method="post" action={`/organisations/${organisationId}/invitations/${i.id}/revocation`} data-once>
            <button type="submit" className="link min-h-11 text-danger">
              {words.revoke}
            </button>
          </form>
        </div>
      ),
    },
  ]
  return <Table caption={words.pending} columns={columns} rows={invitations} keyOf={(i) => i.id} />
}

function Until({ invitation, now }: { invitation: StandingInvitation; now: Date }) {
  const words = useWords(organisationText)
  const locale = useLocale()
  const standing = invitationStanding(invitation, now)
  return (
    <>
      {dayText(invitation.expiresAt, locale)}{' '}
      {standing === 'good' ? null : (
        <Tag look={standing === 'ended' ? 'danger' : 'warning'}>{words.standing[standing]}</Tag>
      )}
    </>
  )
}

/** The same invitation once more, as the form below the table would make it: a new link, and the old one is void. */
function Again({ invitation: { email, role } }: { invitation: StandingInvitation }) {
  const words = useWords(organisationText)
  return (
    <form method="post" data-once>
      <input type="hidden" name="email" value={email} />
      <input type="hidden" name="role" value={role} />
      <button type="submit" className="link min-h-11" aria-label={words.inviteAgainNamed(email)}>
        {words.inviteAgain}
      </button>
    </form>
  )
}
