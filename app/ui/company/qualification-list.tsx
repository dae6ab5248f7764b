import { momentOf } from '#app/domain/calendar-day.ts'
import type { HeldQualification } from '#app/domain/company/qualification.ts'
import { dayText } from '#app/domain/time.ts'
import { qualificationsText } from '#app/text/qualifications.ts'
import { Tag } from '../kit/tag.tsx'
import { useLocale, useWords } from '../words.ts'

/** What a company holds: in force first, then what has run out, which says so in words. */
export function QualificationList({ held }: { held: HeldQualification[] }) {
  const words = useWords(qualificationsText)
  const locale = useLocale()
  const ordered = [...held.filter(({ expired }) => !expired), ...held.filter(({ expired }) => expired)]
  return (
    <ul className="grid gap-y-1.5">
      {ordered.map(({ name, number, validUntil, link, expired }) => {
        const day = validUntil && dayText(momentOf(validUntil), locale)
        return (
          <li key={name}>
            <span className={expired ? 'text-ink-3 line-through decoration-1' : ''}>{name}</span>{' '}
            {expired ? <Tag look="warning">{words.expired}</Tag> : null}
            <span className="flex flex-wrap gap-x-3 text-[0.8125rem] text-ink-3 empty:hidden">
              {number ? <span>{words.numbered(number)}</span> : null}
              {day ? <span>{expired ? words.expiredOn(day) : words.validUntil(day)}</span> : null}
              {link ? (
                <a className="link" href={link} rel="nofollow noopener">
                  {words.evidence}
                </a>
              ) : null}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
