import type { NoticeDetail, NoticeKind } from '#app/domain/notice/kinds.ts'
import { minuteText } from '#app/domain/time.ts'
import { noticeText } from '#app/text/notice.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Pages } from '../kit/pages.tsx'
import { Tag } from '../kit/tag.tsx'
import { useLocale, useWords } from '../words.ts'
import { NOTICE_SETTINGS, NOTICES, noticesAddress, readingAddress } from './addresses.ts'

export interface ShownNotice {
  id: string
  kind: NoticeKind
  detail: NoticeDetail
  path: string
  at: Date
  readAt: Date | null
}

interface Props {
  rows: ShownNotice[]
  unread: number
  page: number
  pages: number
  /** When the page was made: what comes later stays unread. */
  now: Date
}

/** Everything somebody was told, the newest first. */
export function NoticesPage({ rows, unread, page, pages, now }: Props) {
  const words = useWords(noticeText)
  const lead = `${words.lead} ${unread > 0 ? words.unreadCount(unread) : words.allRead}`
  return (
    <>
      <PageHead title={words.title} lead={lead}>
        {unread > 0 ? (
          <form method="post" action={NOTICES} data-once>
            <input type="hidden" name="until" value={now.toISOString()} />
            <Button>{words.markAll}</Button>
          </form>
        ) : null}
        <ButtonLink href={NOTICE_SETTINGS}>{words.settings}</ButtonLink>
      </PageHead>
      {rows.length === 0 ? (
        <Empty title={words.none}>
          <p>{words.noneNext}</p>
        </Empty>
      ) : (
        <ul className="border-t border-line-strong">
          {rows.map((row) => (
            <Line key={row.id} row={row} page={page} />
          ))}
        </ul>
      )}
      <Pages
        {...{ page, pages }}
        hrefOf={noticesAddress}
        label={words.pages}
        words={{ previous: words.previous, next: words.next, position: words.position(page, pages) }}
      />
    </>
  )
}

function Line({ row: { id, kind, detail, path, at, readAt }, page }: { row: ShownNotice; page: number }) {
  const words = useWords(noticeText)
  const locale = useLocale()
  const says = words.says[kind](detail)
  return (
    <li data-row className="grid gap-x-8 gap-y-1 border-b border-line py-4 md:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <p className="text-[0.8125rem] text-ink-3">
          {words.kinds[kind]} · <time dateTime={at.toISOString()}>{minuteText(at, locale)}</time>{' '}
          {readAt ? null : <Tag look="need">{words.unread}</Tag>}
        </p>
        <h2 className={`text-[1.0625rem] ${readAt ? 'font-normal' : ''}`}>
          <a href={path} className="hover:underline">
            {says}
          </a>
        </h2>
        {kind === 'receipt' ? <Receipt detail={detail} /> : null}
      </div>
      {readAt ? null : (
        <form method="post" action={readingAddress(id)} data-once>
          <input type="hidden" name="page" value={page} />
          <Button>
            {words.markRead}
            <span className="sr-only">{says}</span>
          </Button>
        </form>
      )}
    </li>
  )
}

function Receipt({ detail }: { detail: NoticeDetail }) {
  const { receiptLines } = useWords(noticeText)
  return (
    <dl className="mt-1 text-[0.8125rem] text-ink-2">
      {Object.entries(receiptLines).map(([key, label]) => (
        <div key={key} className="flex flex-wrap gap-x-2">
          <dt className="text-ink-3">{label}</dt>
          <dd className="break-all">{String(detail[key] ?? '')}</dd>
        </div>
      ))}
    </dl>
  )
}
