import { momentOf } from '#app/domain/calendar-day.ts'
import type { HeldQualification } from '#app/domain/company/qualification.ts'
import { dayText } from '#app/domain/time.ts'
import { qualificationsText } from '#app/text/qualifications.ts'
import { Tag } from '../kit/tag.tsx'
import { useLocale, useWords } from '../words.ts'

/** Qualifications that have run out or soon will, with the way to renew them on record; nothing when there are none. */
export function QualificationsDue({ due }: { due: HeldQualification[] }) {
  const words = useWords(qualificationsText)
  const locale = useLocale()
  if (due.length === 0) return null
  return (
    <section className="pb-9">
      <h2 className="text-lg">{words.dueTitle}</h2>
      <p className="pb-2 text-[0.9375rem] text-ink-2">{words.dueLead}</p>
      <ul className="border-t border-line-strong">
        {due.map(({ name, validUntil, expired }) => {
          const day = validUntil ? dayText(momentOf(validUntil), locale) : ''
          return (
            <li key={name} className="flex flex-wrap items-baseline gap-x-4 border-b border-line py-2.5">
              <span className="font-semibold">{name}</span>
              <span className="text-sm text-ink-3">{expired ? words.expiredOn(day) : words.validUntil(day)}</span>
              {expired ? <Tag look="warning">{words.expired}</Tag> : null}
            </li>
          )
        })}
      </ul>
      <a className="link inline-flex min-h-11 items-center text-[0.9375rem]" href="/company/qualifications">
        {words.update}
      </a>
    </section>
  )
}
