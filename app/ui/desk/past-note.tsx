import type { Suggestion } from '#app/domain/desk/suggestion.ts'
import { countsForAsking } from '#app/domain/match/ended-facts.ts'
import { dayText } from '#app/domain/time.ts'
import { changeWords, matchChangesText } from '#app/text/match-changes.ts'
import { useLocale, useWords } from '../words.ts'

/** How a suggested pair ended the last time, and what has changed since that makes it worth another look. */
export function PastNote({ past }: { past: NonNullable<Suggestion['past']> }) {
  const words = useWords(matchChangesText)
  const locale = useLocale()
  const changes = past.changes.filter(countsForAsking).map((change) => changeWords(change, past.tagNames, locale))
  return (
    <span className="my-1 block rounded-lg bg-warning-tint px-3 py-1.5 text-sm text-warning">
      <a href={`/matches/${past.matchId}`} className="link">
        {words.endedOn[past.state](dayText(past.endedAt, locale))}
      </a>
      <span className="block">
        {words.since}
        {locale === 'zh' ? '：' : ': '}
        {changes.join(locale === 'zh' ? '；' : '; ')}
      </span>
    </span>
  )
}
