import type { ReactNode } from 'react'
import type { AuditRow, AuditSubject } from '#app/domain/account/audit-filter.ts'
import { stampText } from '#app/domain/time.ts'
import { adminText } from '#app/text/admin.ts'
import { chainText } from '#app/text/chain.ts'
import { deedWord, moveWords } from '#app/text/deeds.ts'
import { ButtonLink } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { type Column, Table } from '../kit/table.tsx'
import { useLocale, useWords } from '../words.ts'
import { AuditFilterForm } from './audit-filter-form.tsx'
import { SubjectOf } from './audit-subject.tsx'
import { pageHref } from './search-form.tsx'

export interface AuditProps {
  rows: AuditRow[]
  /** What their records are called, by id. */
  subjects: ReadonlyMap<string, AuditSubject>
  /** Whether the reader may open what only administrators do. */
  administers: boolean
  more: boolean
  page: number
  asked: { noun: string; person: string; day: string }
}

const PATH = '/admin/audit'

/** Who did what to which record, newest first, narrowed by record, person and day. */
export function AuditPage(props: AuditProps) {
  const { rows, subjects, administers, asked } = props
  const words = useWords(adminText)
  return (
    <>
      <PageHead title={words.audit} lead={words.auditLead}>
        <ButtonLink look="quiet" href="/admin/index">
          {words.links.index}
        </ButtonLink>
        <ButtonLink look="quiet" href="/audit/chain">
          {useWords(chainText).title}
        </ButtonLink>
        <ButtonLink href={pageHref(`${PATH}.csv`, asked, 1)}>{words.download}</ButtonLink>
      </PageHead>
      <AuditFilterForm {...props} />
      {rows.length > 0 ? <AuditTable {...{ rows, subjects, administers }} /> : <Empty title={words.auditEmpty} />}
      <Neighbours {...props} />
    </>
  )
}

/** The trail is never counted, only walked: it grows without end. */
function Neighbours({ page, more, asked }: AuditProps) {
  const words = useWords(adminText)
  if (page === 1 && !more) return null
  return (
    <nav aria-label={words.pages} className="no-print flex items-center justify-between gap-4 py-6">
      {page > 1 ? (
        <a className="link inline-flex min-h-11 items-center" rel="prev" href={pageHref(PATH, asked, page - 1)}>
          {words.previous}
        </a>
      ) : (
        <span />
      )}
      <span className="text-ink-3">{words.page(page)}</span>
      {more ? (
        <a className="link inline-flex min-h-11 items-center" rel="next" href={pageHref(PATH, asked, page + 1)}>
          {words.next}
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}

function AuditTable({ rows, subjects, administers }: Pick<AuditProps, 'rows' | 'subjects' | 'administers'>) {
  const words = useWords(adminText)
  const locale = useLocale()
  const columns: Column<AuditRow>[] = [
    { key: 'act', label: words.act, head: true, cell: (r) => <OneLine>{deedWord(r.act, locale)}</OneLine> },
    { key: 'at', label: words.at, cell: (r) => <OneLine>{stampText(r.at)}</OneLine> },
    { key: 'noun', label: words.noun, cell: (r) => <OneLine>{words.nouns[r.noun]}</OneLine> },
    {
      key: 'subject',
      label: words.subject,
      cell: (r) => <SubjectOf row={r} subject={subjects.get(r.subjectId)} administers={administers} />,
    },
    { key: 'who', label: words.who, cell: (r) => <OneLine>{r.personName ?? r.personId ?? words.clock}</OneLine> },
    { key: 'move', label: words.move, cell: (r) => <OneLine>{moveWords(r, locale) || '--'}</OneLine> },
    { key: 'reason', label: words.reason, cell: (r) => <Why row={r} /> },
  ]
  return <Table caption={words.audit} columns={columns} rows={rows} keyOf={(r) => r.id} />
}

function OneLine({ children }: { children: ReactNode }) {
  return <span className="whitespace-nowrap">{children}</span>
}

function Why({ row: { reason, detail } }: { row: AuditRow }) {
  if (!reason && !detail) return <>--</>
  return (
    <>
      {reason}
      {detail ? <span className="block text-sm break-all text-ink-3">{JSON.stringify(detail)}</span> : null}
    </>
  )
}
