import type { ListEntry } from '#app/domain/catalogue/entry.ts'
import type { ForecastRow } from '#app/domain/forecast/row.ts'
import { dayText } from '#app/domain/time.ts'
import { listsText } from '#app/text/lists.ts'
import { ComingNext } from '../forecast/coming-next.tsx'
import { ButtonLink } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Tag } from '../kit/tag.tsx'
import { useLocale, useWords } from '../words.ts'

/** Every published list, newest first. */
export function PublishedLists({ lists, coming }: { lists: (ListEntry & { open: number })[]; coming: ForecastRow[] }) {
  const words = useWords(listsText)
  return (
    <>
      <PageHead title={words.published} lead={words.publishedLead}>
        <ButtonLink href="/scenarios">{words.allScenarios}</ButtonLink>
      </PageHead>
      {lists.length ? (
        <ol className="border-t border-line-strong">
          {lists.map((list) => (
            <ListLine key={list.id} list={list} />
          ))}
        </ol>
      ) : (
        <Empty title={words.noLists}>{words.noListsNext}</Empty>
      )}
      {coming.length > 0 ? (
        <div className="no-print pt-12">
          <ComingNext rows={coming} />
        </div>
      ) : null}
    </>
  )
}

function ListLine({ list }: { list: ListEntry & { open: number } }) {
  const words = useWords(listsText)
  const locale = useLocale()
  return (
    <li data-row className="grid gap-x-10 gap-y-3 border-b border-line py-7 md:grid-cols-[minmax(0,1fr)_12rem]">
      <div className="min-w-0">
        <p className="text-sm tracking-widest text-ink-3">{list.code}</p>
        <h2 className="mt-0.5">
          <a href={`/lists/${list.code}`} className="hover:underline">
            {list.title}
          </a>
        </h2>
        <p className="mt-2 line-clamp-3 max-w-prose text-ink-2">{list.intro}</p>
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 md:flex-col md:items-end md:text-right">
        <span className="text-[1.375rem] leading-8 font-bold text-need">{words.listCount(String(list.scenarios))}</span>
        {list.open ? <Tag look="need">{words.listOpen(String(list.open))}</Tag> : null}
        <time dateTime={list.publishedAt.toISOString()} className="text-sm text-ink-3">
          {dayText(list.publishedAt, locale)}
        </time>
      </div>
    </li>
  )
}
