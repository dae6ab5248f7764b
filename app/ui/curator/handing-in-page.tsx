import { curatorText } from '#app/text/curator.ts'
import { handingInText } from '#app/text/handing-in.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { useWords } from '../words.ts'
import { type HandingInRow, HandingInTable } from './handing-in-table.tsx'
import { QueuePages } from './queue-pages.tsx'

interface Props {
  rows: HandingInRow[]
  total: number
  page: number
  pages: number
  now: Date
  done: { went: number; stayed: number } | null
}

/** Drafts of agencies that have nobody here: ticked and handed in by a curator. */
export function HandingInPage({ rows, total, page, pages, now, done }: Props) {
  const words = useWords(handingInText)
  const { desk } = useWords(curatorText)
  return (
    <>
      <PageHead crumbs={[{ label: desk, href: '/curator' }]} title={words.title} lead={words.lead} />
      {done ? (
        <div className="pb-5">
          <Notice look={done.went > 0 ? 'success' : 'warning'} live>
            {done.went + done.stayed === 0 ? words.nothingPicked : words.went(done.went, done.stayed)}
          </Notice>
        </div>
      ) : null}
      {rows.length === 0 ? (
        <Empty title={words.empty}>
          <p className="mb-4">{words.emptyNext}</p>
          <ButtonLink href="/imports/new?noun=scenario">{words.import}</ButtonLink>
        </Empty>
      ) : (
        <form method="post" data-once>
          <p className="pb-2 text-sm text-ink-3">{words.found(total)}</p>
          <HandingInTable rows={rows} now={now} />
          <div className="sticky bottom-0 flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-line bg-paper py-3">
            <label className="hidden min-h-11 items-center gap-2 [html[data-enhanced]_&]:inline-flex">
              <input type="checkbox" data-check-all="id" className="h-5 w-5 accent-current" />
              {words.pickAll}
            </label>
            <Button look="primary">{words.submit}</Button>
          </div>
          {rows.some(({ missing }) => missing.length > 0) ? (
            <p className="pt-2 text-sm text-ink-3">{words.mendHint}</p>
          ) : null}
          <QueuePages page={page} pages={pages} hrefOf={(at) => `/curator/handing-in?page=${at}`} />
        </form>
      )}
    </>
  )
}
