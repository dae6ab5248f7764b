import type { FrozenCapability } from '#app/domain/capability-list/frozen.ts'
import { minuteText } from '#app/domain/time.ts'
import { capabilityListText } from '#app/text/capability-list.ts'
import { ButtonLink } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { type Column, Table } from '../kit/table.tsx'
import { type ListDeed, ListTrail } from '../list-composer/list-trail.tsx'
import { useLocale, useWords } from '../words.ts'
import { CAPABILITY_LISTS, capabilityListAddress } from './addresses.ts'
import type { ComposedCapabilityList } from './rows.ts'

type Row = Pick<FrozenCapability, 'code' | 'title' | 'companyName'>

interface Props {
  list: ComposedCapabilityList
  frozen: Row[]
  trail: ListDeed[]
  justNow: boolean
}

/** A published capability list at the desk: to be read, not to be changed. */
export function PublishedPage({ list, frozen, trail, justNow }: Props) {
  const words = useWords(capabilityListText)
  const locale = useLocale()
  const at = list.publishedAt ? minuteText(list.publishedAt, locale) : ''
  const columns: Column<Row>[] = [
    { key: 'code', label: words.column.code, cell: ({ code }) => <span className="whitespace-nowrap">{code}</span> },
    { key: 'title', label: words.column.title, head: true, cell: ({ title }) => title },
    { key: 'company', label: words.column.company, cell: ({ companyName }) => companyName },
  ]
  return (
    <>
      <PageHead
        crumbs={[{ label: words.lists, href: CAPABILITY_LISTS }]}
        eyebrow={list.code}
        title={list.title}
        lead={`${list.publishedBy ? words.publishedBy(at, list.publishedBy) : words.publishedAt(at)} · ${words.frozenNote}`}
      >
        <ButtonLink look="primary" href={capabilityListAddress(list.code)}>
          {words.seePublic}
        </ButtonLink>
      </PageHead>
      {justNow ? (
        <div className="pb-5">
          <Notice look="success" live>
            {words.done.published}
          </Notice>
        </div>
      ) : null}
      <Table caption={list.title} columns={columns} rows={frozen} keyOf={({ code }) => code} sticky />
      <ListTrail entries={trail} acts={words.act} />
    </>
  )
}
