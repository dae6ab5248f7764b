import { dayText } from '#app/domain/time.ts'
import { capabilityListText } from '#app/text/capability-list.ts'
import { useLocale, useWords } from '../words.ts'
import { capabilityListAddress } from './addresses.ts'

/** A published capability list without its frozen rows. */
export interface PublishedCapabilityList {
  id: string
  code: string
  title: string
  intro: string
  publishedAt: Date
  capabilities: number
}

/** The supply side's lists, newest first; nothing while there are none. */
export function PublishedCapabilityLists({ lists }: { lists: PublishedCapabilityList[] }) {
  const words = useWords(capabilityListText)
  const locale = useLocale()
  if (lists.length === 0) return null
  return (
    <section id="capability-lists" className="pt-14">
      <h2 className="text-[1.5rem]">{words.lists}</h2>
      <p className="pb-4 text-sm text-ink-3">{words.publicLead}</p>
      <ol className="border-t border-line-strong">
        {lists.map(({ id, code, title, intro, publishedAt, capabilities }) => (
          <li
            key={id}
            data-row
            className="grid gap-x-10 gap-y-3 border-b border-line py-7 md:grid-cols-[minmax(0,1fr)_12rem]"
          >
            <div className="min-w-0">
              <p className="text-sm tracking-widest text-ink-3">{code}</p>
              <h3 className="mt-0.5 text-[1.25rem]">
                <a href={capabilityListAddress(code)} className="hover:underline">
                  {title}
                </a>
              </h3>
              <p className="mt-2 line-clamp-3 max-w-prose text-ink-2">{intro}</p>
            </div>
            <div className="flex flex-wrap items-center gap-x-4 gap-y-1 md:flex-col md:items-end md:text-right">
              <span className="text-[1.375rem] leading-8 font-bold text-supply">
                {words.count(String(capabilities))}
              </span>
              <time dateTime={publishedAt.toISOString()} className="text-sm text-ink-3">
                {dayText(publishedAt, locale)}
              </time>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
