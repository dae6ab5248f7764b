import { deadlineText, minuteText, timeLeft } from '#app/domain/time.ts'
import { scenarioText } from '#app/text/scenario.ts'
import { useLocale, useWords } from '../words.ts'

/** By when: the time that is left, counted by the server's clock, and the deadline itself. */
export function Deadline({ closesAt, open, now }: { closesAt: Date; open: boolean; now: Date }) {
  const words = useWords(scenarioText)
  const locale = useLocale()
  const { days, hours, minutes, over } = words.left
  return (
    <div>
      <p className="text-sm text-ink-3">{words.deadline}</p>
      {open ? (
        <p
          className="text-[1.75rem] leading-10 font-bold text-need"
          data-countdown={closesAt.toISOString()}
          data-days={days}
          data-hours={hours}
          data-minutes={minutes}
          data-over={over}
        >
          {leftText(closesAt, now, words.left)}
        </p>
      ) : (
        <p className="text-[1.75rem] leading-10 font-bold text-ink-3">{over}</p>
      )}
      <p className="text-[0.9375rem]">
        <time dateTime={closesAt.toISOString()}>{deadlineText(closesAt, locale)}</time>
        <span className="text-ink-3"> · {words.beijing}</span>
      </p>
      <p className="no-print text-[0.8125rem] text-ink-3">{words.serverTime(minuteText(now, locale))}</p>
      <p hidden data-drift className="text-[0.8125rem] font-semibold text-danger">
        {words.drift}
      </p>
    </div>
  )
}

function leftText(closesAt: Date, now: Date, words: Record<'days' | 'hours' | 'minutes' | 'over', string>): string {
  const { days, hours } = timeLeft(closesAt, now)
  const seconds = Math.max(0, Math.floor((closesAt.getTime() - now.getTime()) / 1000))
  const sentence = days > 0 ? words.days : hours > 0 ? words.hours : seconds > 0 ? words.minutes : words.over
  const parts = { d: days, h: hours, m: Math.floor(seconds / 60) % 60, s: seconds % 60 }
  return sentence.replace(/\{([dhms])\}/g, (_, key: keyof typeof parts) => String(parts[key]))
}
