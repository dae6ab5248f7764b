import { noticeText } from '#app/text/notice.ts'
import { NOTICES } from '../notice/addresses.ts'
import { useWords } from '../words.ts'

/** The way to the notices, with how many are unread. */
export function NoticeLink({ unread }: { unread: number }) {
  const words = useWords(noticeText)
  return (
    <a href={NOTICES} className="inline-flex min-h-11 items-center gap-1.5 whitespace-nowrap hover:text-ink">
      {words.title}
      {unread > 0 ? (
        <span className="rounded-full border border-line-strong px-1.5 text-[0.75rem] font-semibold text-ink">
          {unread > 99 ? '99+' : unread}
          <span className="sr-only"> {words.unread}</span>
        </span>
      ) : null}
    </a>
  )
}
