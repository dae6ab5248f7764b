import type { FrozenScenario } from '#app/domain/scenario/frozen.ts'
import { deadlineText, minuteText } from '#app/domain/time.ts'
import { listComposerText } from '#app/text/list-composer.ts'
import { ButtonLink } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { type Column, Table } from '../kit/table.tsx'
import { useLocale, useWords } from '../words.ts'
import { type ListDeed, ListTrail } from './list-trail.tsx'
import type { ComposedList } from './rows.ts'

type Row = Pick<FrozenScenario, 'code' | 'title' | 'agencyName' | 'closesAt'>

interface Props {
  list: ComposedList
  frozen: Row[]
  trail: ListDeed[]
  justNow: boolean
}

/** A published list at the desk: to be read, not to be changed. */
export function PublishedPage({ list, frozen, trail, justNow }: Props) {
  const words = useWords(listComposerText)
  const locale = useLocale()
  const { column } = words
  const at = list.publishedAt ? minuteText(list.publishedAt, locale) : ''
  const columns: Column<Row>[] = [
    { key: 'code', label: column.listCode, cell: ({ code }) => <span className="whitespace-nowrap">{code}</span> },
    {
      key: 'title',
      label: column.title,
      head: true,
      cell: ({ code, title }) => (
        <a className="hover:underline" href={`/scenarios/${code}`}>
          {title}
        </a>
      ),
    },
    { key: 'agency', label: column.agency, cell: ({ agencyName }) => agencyName },
    { key: 'closes', label: column.closes, cell: ({ closesAt }) => deadlineText(new Date(closesAt), locale) },
  ]
  return (
    <>
      <PageHead
        crumbs={[{ label: words.lists, href: '/curator/lists' }]}
        eyebrow={list.code}
        title={list.title}
        lead={`${list.publishedBy ? words.publishedOn(at, list.publishedBy) : words.publishedAt(at)} · ${words.frozenNote}`}
      >
        <ButtonLink look="primary" href={`/lists/${list.code}`}>
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
      <ListTrail entries={trail} />
    </>
  )
}
