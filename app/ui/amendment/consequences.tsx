import type { Ruling } from '#app/domain/amendment/rules.ts'
import { deadlineText } from '#app/domain/time.ts'
import { amendmentText } from '#app/text/amendment.ts'
import { useLocale, useWords } from '../words.ts'

/** What follows when an amendment is published now: for bidders, for the deadline, and what that relies on. */
export function Consequences({ ruling: { material, deadline, unknownYears } }: { ruling: Ruling }) {
  const words = useWords(amendmentText)
  const locale = useLocale()
  const after = deadline ? deadlineText(deadline.after, locale) : ''
  const told = deadline?.byRule || unknownYears.length > 0
  return (
    <section className="pt-8">
      <h2 className="pb-2 text-lg">{words.follows}</h2>
      <ul className="list-disc space-y-1 pl-5 marker:text-ink-3">
        <li>{material ? words.material : words.plain}</li>
        {deadline === null ? (
          <li>{words.deadlineStays}</li>
        ) : deadline.byRule ? (
          <li className="font-semibold">{words.byRule(after)}</li>
        ) : (
          <li>{words.deadlineMoves(deadlineText(deadline.before, locale), after)}</li>
        )}
      </ul>
      {told ? (
        <p className="pt-1 text-sm text-ink-3">
          {deadline?.byRule ? words.ifToday : null} <UnknownCalendar years={unknownYears} />
        </p>
      ) : null}
    </section>
  )
}

/** That working days were counted without a calendar; nothing when every year is known. */
export function UnknownCalendar({ years }: { years: number[] }) {
  const words = useWords(amendmentText)
  const comma = useLocale() === 'zh' ? '、' : ', '
  return years.length > 0 ? words.unknownYear(years.join(comma)) : null
}
