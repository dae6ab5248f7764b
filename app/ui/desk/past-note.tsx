import { countsForAsking } from '#app/domain/match/ended-facts.ts'
import { dayText } from '#app/domain/time.ts'
import { changeWords, matchChangesText } from '#app/text/match-changes.ts'
import { useLocale, useWords } from '../words.ts'
import type { SuggestionRow } from './suggestion-table.tsx'

/** How a suggested pair ended the last time, and what has changed since that makes it worth another look. */
export function PastNote({ row: { past, tagNames } }: { row: Pick<SuggestionRow, 'past' | 'tagNames'> }) {
  const words = useWords(matchChangesText)
  const locale = useLocale()
  if (!past?.endedAt || (past.state !== 'declined' && past.state !== 'lost')) return null
  const changes = past.changes.filter(countsForAsking).map((change) => changeWords(change, tagNames, locale))
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
