import { deadlineText, timeLeft } from '#app/domain/time.ts'
import { agencyText } from '#app/text/agency.ts'
import { useLocale, useWords } from '../words.ts'

/** A deadline with what is left until then: 2026年12月31日 17:00（还有 12 天）. */
export function TimeLeft({ until, now }: { until: Date | null; now: Date }) {
  const words = useWords(agencyText)
  const locale = useLocale()
  if (!until) return null
  const { days, hours } = timeLeft(until, now)
  const left = days > 0 ? words.daysLeft(String(days)) : words.hoursLeft(String(hours))
  return (
    <>
      <time dateTime={until.toISOString()}>{deadlineText(until, locale)}</time>
      {locale === 'zh' ? null : ' '}
      {until > now ? (
        <span className={`whitespace-nowrap ${days < 3 ? 'font-semibold text-need' : 'text-ink-3'}`}>
          {locale === 'zh' ? `（${left}）` : `(${left})`}
        </span>
      ) : null}
    </>
  )
}
