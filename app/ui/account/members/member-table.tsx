import type { Member } from '#app/domain/account/listed.ts'
import { keepsAnOwner } from '#app/domain/account/owners.ts'
import { dayText } from '#app/domain/time.ts'
import { MEMBER_ROLES } from '#app/domain/viewer.ts'
import { organisationText } from '#app/text/organisation.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { Button } from '../../kit/button.tsx'
import { type Column, Table } from '../../kit/table.tsx'
import { Tag } from '../../kit/tag.tsx'
import { useLocale, useWords } from '../../words.ts'
import type { MembersProps } from './members-page.tsx'

/** Everybody with name, address, role and since when; owners get the two deeds beside each. */
export function MemberTable({ members, manages, viewerId, organisationId }: MembersProps) {
  const words = useWords(organisationText)
  const codes = useWords(vocabularyText)
  const locale = useLocale()
  const columns: Column<Member>[] = [
    { key: 'name', label: words.person, head: true, cell: (m) => <Name member={m} own={m.personId === viewerId} /> },
    { key: 'email', label: words.email, cell: (m) => m.email },
    { key: 'since', label: words.since, cell: (m) => dayText(m.createdAt, locale) },
  ]
  const role: Column<Member> = { key: 'role', label: words.role, cell: (m) => codes.memberRole[m.role] }
  const deeds: Column<Member> = {
    key: 'deeds',
    label: words.actions,
    cell: (m) =>
      keepsAnOwner(members, m.personId, null) ? (
        <Deeds member={m} base={`/organisations/${organisationId}/members/${m.personId}`} />
      ) : (
        <span className="text-ink-3">{words.lastOwner}</span>
      ),
  }
  return (
    <Table
      caption={words.members}
      columns={manages ? [...columns, role, deeds] : [...columns, role]}
      rows={members}
      keyOf={(m) => m.personId}
    />
  )
}

function Name({ member, own }: { member: Member; own: boolean }) {
  const words = useWords(organisationText)
  return (
    <>
      {member.name}
      {own ? <span className="ml-1 font-normal text-ink-3">{words.you}</span> : null}{' '}
      {member.disabledAt ? <Tag look="danger">{words.closed}</Tag> : null}
    </>
  )
}

function Deeds({ member: { name, role }, base }: { member: Member; base: string }) {
  const words = useWords(organisationText)
  const codes = useWords(vocabularyText)
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <form method="post" action={`${base}/role`} className="flex items-center gap-2" data-once>
        <select
          name="role"
          aria-label={words.roleOf(name)}
          defaultValue={role}
          className="min-h-11 rounded-lg border border-line-strong bg-surface px-2 text-ink"
        >
          {MEMBER_ROLES.map((value) => (
            <option key={value} value={value}>
              {codes.memberRole[value]}
            </option>
          ))}
        </select>
        <button type="submit" className="link min-h-11">
          {words.changeRole}
        </button>
      </form>
      <details data-menu className="relative">
        <summary className="link flex min-h-11 list-none items-center text-danger">{words.remove}</summary>
        <form
          method="post"
          action={`${base}/removal`}
          className="right-0 z-10 w-64 rounded-lg border border-line-strong bg-surface p-4 md:absolute"
          data-once
        >
          <p className="mb-3">{words.removeSure(name)}</p>
          <Button look="danger">{words.remove}</Button>
        </form>
      </details>
    </div>
  )
}
