import type { RegisteredOrganisation } from '#app/domain/account/listed.ts'
import { dayText } from '#app/domain/time.ts'
import { organisationText } from '#app/text/organisation.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { STATE_LOOKS } from '../account/membership-rows.tsx'
import { type Column, Table } from '../kit/table.tsx'
import { Tag } from '../kit/tag.tsx'
import { useLocale, useWords } from '../words.ts'

/** Organisations with the facts by which they are verified. */
export function OrganisationTable({ caption, rows }: { caption: string; rows: RegisteredOrganisation[] }) {
  const words = useWords(organisationText)
  const codes = useWords(vocabularyText)
  const locale = useLocale()
  const columns: Column<RegisteredOrganisation>[] = [
    {
      key: 'name',
      label: words.name,
      head: true,
      cell: (o) => (
        <a className="link inline-flex min-h-11 items-center" href={`/curator/organisations/${o.id}`}>
          {o.name}
        </a>
      ),
    },
    { key: 'kind', label: words.kind, cell: (o) => codes.organisationKind[o.kind] },
    {
      key: 'state',
      label: words.state,
      cell: (o) => <Tag look={STATE_LOOKS[o.state]}>{codes.organisationState[o.state]}</Tag>,
    },
    {
      key: 'district',
      label: words.district,
      cell: (o) => (o.district ? codes.district[o.district] : words.wholeCity),
    },
    { key: 'code', label: words.creditCode, cell: (o) => o.creditCode },
    { key: 'registered', label: words.registered, cell: (o) => dayText(o.createdAt, locale) },
  ]
  return <Table caption={caption} columns={columns} rows={rows} keyOf={(o) => o.id} />
}
