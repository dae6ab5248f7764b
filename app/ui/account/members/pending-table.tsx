import type { StandingInvitation } from '#app/domain/account/listed.ts'
import { dayText } from '#app/domain/time.ts'
import { organisationText } from '#app/text/organisation.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { type Column, Table } from '../../kit/table.tsx'
import { useLocale, useWords } from '../../words.ts'
import type { MembersProps } from './members-page.tsx'

/** Invitations that nobody has accepted yet, each with the way to take it back. */
export function PendingTable({ invitations, organisationId }: MembersProps) {
  const words = useWords(organisationText)
  const codes = useWords(vocabularyText)
  const locale = useLocale()
  if (invitations.length === 0) return <p className="text-ink-3">{words.pendingEmpty}</p>
  const columns: Column<StandingInvitation>[] = [
    { key: 'email', label: words.email, head: true, cell: (i) => i.email },
    { key: 'role', label: words.role, cell: (i) => codes.memberRole[i.role] },
    { key: 'by', label: words.invitedBy, cell: (i) => i.invitedBy },
    { key: 'until', label: words.until, cell: (i) => dayText(i.expiresAt, locale) },
    {
      key: 'revoke',
      label: words.actions,
      cell: (i) => (
        <form method="post" action={`/organisations/${organisationId}/invitations/${i.id}/revocation`} data-once>
          <button type="submit" className="link min-h-11 text-danger">
            {words.revoke}
          </button>
        </form>
      ),
    },
  ]
  return <Table caption={words.pending} columns={columns} rows={invitations} keyOf={(i) => i.id} />
}
