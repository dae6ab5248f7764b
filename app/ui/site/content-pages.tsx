import type { ContentPage } from '#app/domain/site/content-page.ts'
import { dayText } from '#app/domain/time.ts'
import { siteText } from '#app/text/site.ts'
import { PageHead } from '../kit/page-head.tsx'
import { useLocale, useWords } from '../words.ts'

interface Row {
  page: ContentPage
  last: { number: number; at: Date; personName: string } | null
}

/** The pages whose text an administrator writes. */
export function ContentPages({ rows }: { rows: Row[] }) {
  const words = useWords(siteText)
  const locale = useLocale()
  return (
    <>
      <PageHead title={words.pages} lead={words.pagesLead} />
      <ul className="border-t border-line">
        {rows.map(({ page, last }) => (
          <li key={page} className="border-b border-line">
            <a
              href={`/admin/pages/${page}`}
              className="group grid gap-x-8 py-4 hover:bg-match-tint sm:grid-cols-[14rem_1fr]"
            >
              <b className="group-hover:underline">{words.page[page]}</b>
              <span className="text-ink-2">
                {words.version(last?.number ?? 0)}
                {last ? ` · ${words.by(last.personName, dayText(last.at, locale))}` : null}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
