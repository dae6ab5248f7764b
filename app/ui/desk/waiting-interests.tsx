import type { InterestRow } from '#app/domain/desk/interest-row.ts'
import { matchingPairLink } from '#app/domain/match/view-query.ts'
import { dayText } from '#app/domain/time.ts'
import { matchText } from '#app/text/match.ts'
import { useLocale, useWords } from '../words.ts'

/** Companies that want to talk, where a curator has not yet brought the two together. */
export function WaitingInterests({ interests }: { interests: InterestRow[] }) {
  const words = useWords(matchText)
  const locale = useLocale()
  if (interests.length === 0) return null
  return (
    <section className="mt-10">
      <h2>{words.interests}</h2>
      <p className="pb-2 text-sm text-ink-3">{words.interestsLead}</p>
      <ul className="border-t border-line">
        {interests.map(({ id, scenarioCode, scenarioTitle, companyId, companyName, note, createdAt }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-5 gap-y-1 border-b border-line py-2.5">
            <span className="min-w-0 flex-1">
              <b className="font-semibold">{companyName}</b> → {scenarioTitle}
              {note ? <span className="line-clamp-1 text-sm text-ink-3">{note}</span> : null}
            </span>
            <span className="text-sm text-ink-3">{dayText(createdAt, locale)}</span>
            {scenarioCode ? (
              <a
                href={matchingPairLink({ code: scenarioCode, companyId })}
                className="link inline-flex min-h-11 items-center text-[0.9375rem] md:min-h-0"
              >
                {words.seePair}
              </a>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
