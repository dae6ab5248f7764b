import { proposalText } from '#app/text/proposal.ts'
import { useLocale, useWords } from '../words.ts'

/** The agency's own words about a proposal; nothing when there are none. */
export function Reason({ agencyName, reason }: { agencyName: string; reason: string | null }) {
  const words = useWords(proposalText)
  const colon = useLocale() === 'zh' ? '：' : ': '
  if (!reason) return null
  return (
    <blockquote className="mt-1.5 max-w-prose border-l-4 border-need bg-need-tint px-3 py-1.5 whitespace-pre-line text-ink">
      <span className="text-sm text-ink-2">
        {words.reasonOf(agencyName)}
        {colon}
      </span>
      {reason}
    </blockquote>
  )
}
