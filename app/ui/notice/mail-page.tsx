import { MAIL_STATES, type MailKind, type MailState } from '#app/domain/mail/queue.ts'
import { minuteText } from '#app/domain/time.ts'
import { adminText } from '#app/text/admin.ts'
import { mailText } from '#app/text/mail.ts'
import { noticeText } from '#app/text/notice.ts'
import { Button } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Pages } from '../kit/pages.tsx'
import { TabLinks } from '../kit/tab-links.tsx'
import { type Column, Table } from '../kit/table.tsx'
import { useLocale, useWords } from '../words.ts'
import { mailAddress, sendingAddress } from './addresses.ts'

interface ShownMail {
  id: string
  kind: MailKind
  tries: number
  nextAt: Date
  error: string
  createdAt: Date
  endedAt: Date | null
  personId: string
  personName: string
}

interface Props {
  state: MailState
  rows: ShownMail[]
  counts: Record<MailState, number>
  page: number
  pages: number
  setup: { server: string } | { missing: 'noServer' | 'noSender' | 'noSite' }
}

/** The queue of mails by state, with what the server said; what was refused can be sent again. */
export function MailPage({ state, rows, counts, page, pages, setup }: Props) {
  const words = useWords(mailText)
  const paging = useWords(noticeText)
  const { title } = useWords(adminText)
  return (
    <>
      <PageHead crumbs={[{ label: title, href: '/admin' }]} title={words.title} lead={words.lead} />
      <div className="pb-6">
        <Notice look={'missing' in setup ? 'warning' : 'match'}>
          <p>{'missing' in setup ? words.missing[setup.missing] : words.ready(setup.server)}</p>
        </Notice>
      </div>
      <TabLinks
        label={words.tabs}
        links={MAIL_STATES.map((one) => ({
          href: mailAddress(one),
          label: words.states[one],
          chosen: one === state,
          count: counts[one],
        }))}
      />
      {rows.length === 0 ? <Empty title={words.none(words.states[state])} /> : <MailTable state={state} rows={rows} />}
      <Pages
        {...{ page, pages }}
        hrefOf={(number) => mailAddress(state, number)}
        label={words.pages}
        words={{ previous: paging.previous, next: paging.next, position: paging.position(page, pages) }}
      />
    </>
  )
}

function MailTable({ state, rows }: Pick<Props, 'state' | 'rows'>) {
  const words = useWords(mailText)
  const locale = useLocale()
  const again: Column<ShownMail> = {
    key: 'deed',
    label: words.deed,
    cell: ({ id, personName }) => (
      <form method="post" action={sendingAddress(id)} data-once>
        <Button>
          {words.sendAgain}
          <span className="sr-only">{words.sendAgainTo(personName)}</span>
        </Button>
      </form>
    ),
  }
  const columns: Column<ShownMail>[] = [
    {
      key: 'person',
      label: words.person,
      cell: ({ personId, personName }) => <PersonLink {...{ personId, personName }} />,
      head: true,
    },
    { key: 'kind', label: words.kind, cell: ({ kind }) => words.kinds[kind] },
    { key: 'createdAt', label: words.createdAt, cell: ({ createdAt }) => minuteText(createdAt, locale) },
    { key: 'tries', label: words.tries, cell: ({ tries }) => tries, numeric: true },
    state === 'waiting'
      ? { key: 'nextAt', label: words.nextAt, cell: ({ nextAt }) => minuteText(nextAt, locale) }
      : { key: 'endedAt', label: words.endedAt, cell: ({ endedAt }) => endedAt && minuteText(endedAt, locale) },
    { key: 'error', label: words.error, cell: ({ error }) => error || null },
    ...(state === 'refused' ? [again] : []),
  ]
  return <Table caption={words.states[state]} columns={columns} rows={rows} keyOf={({ id }) => id} />
}

function PersonLink({ personId, personName }: { personId: string; personName: string }) {
  return (
    <a className="link" href={`/admin/people/${personId}`}>
      {personName}
    </a>
  )
}
