import type { EndedPair } from '#app/domain/match/view.ts'
import { dayText } from '#app/domain/time.ts'
import { changeWords, matchChangesText } from '#app/text/match-changes.ts'
import { useLocale, useWords } from '../words.ts'

/** When a pair ended, and what has changed on either side since: why it is suggested again, or why not. */
export function ChangesSince({ ended: { state, endedAt, compared, changes, again, tagNames } }: { ended: EndedPair }) {
  const words = useWords(matchChangesText)
  const locale = useLocale()
  const why = compared ? (changes.length > 0 ? words.notEnough : words.nothing) : words.notKept
  return (
    <div className={`mt-1.5 rounded-lg px-3 py-2 text-sm ${again ? 'bg-match-tint' : 'bg-warning-tint'}`}>
      <p className={`font-semibold ${again ? 'text-match' : 'text-warning'}`}>
        {words.endedOn[state](dayText(endedAt, locale))}
      </p>
      {changes.length > 0 ? (
        <>
          <p className="mt-0.5 text-ink-2">{words.since}</p>
          <ul className="list-disc pl-5">
            {changes.map((change) => (
              <li key={change.kind}>{changeWords(change, tagNames, locale)}</li>
            ))}
          </ul>
        </>
      ) : null}
      {again ? null : <p className="mt-0.5 text-ink-2">{why}</p>}
    </div>
  )
}
