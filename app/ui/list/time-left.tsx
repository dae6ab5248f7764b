import { deadlineText, timeLeft } from '#app/domain/time.ts'
import { listsText } from '#app/text/lists.ts'
import { useLocale, useWords } from '../words.ts'

/** How much time is left until a deadline, and the deadline itself; kept up to date in the browser. */
export function TimeLeft({ closesAt, now, open }: { closesAt: Date | null; now: Date; open: boolean }) {
  const words = useWords(listsText)
  const locale = useLocale()
  if (!closesAt) return <span className="text-sm text-ink-3">{words.noDeadline}</span>
  return (
    <span className="flex flex-wrap items-baseline gap-x-2 md:flex-col md:items-end">
      {open ? (
        <strong
          className="text-lg leading-7 text-need"
          data-countdown={closesAt.toISOString()}
          data-days={words.daysLeft}
          data-hours={words.hoursLeft}
          data-minutes={words.minutesLeft}
          data-over={words.over}
        >
          {leftText(closesAt, now, words)}
        </strong>
      ) : null}
      <time dateTime={closesAt.toISOString()} className="text-sm text-ink-3">
        {deadlineText(closesAt, locale)}
      </time>
    </span>
  )
}

interface LeftWords {
  daysLeft: string
  hoursLeft: string
  minutesLeft: string
  over: string
}

/** The largest unit that fits, as the browser will go on saying it. */
function leftText(closesAt: Date, now: Date, words: LeftWords): string {
  const leftMs = closesAt.getTime() - now.getTime()
  const { days, hours } = timeLeft(closesAt, now)
  if (leftMs <= 0) return words.over
  if (days > 0) return words.daysLeft.replace('{d}', String(days))
  if (hours > 0) return words.hoursLeft.replace('{h}', String(hours))
  return words.minutesLeft.replace('{m}', String(Math.floor(leftMs / 60_000)))
}
