import type { ReviewPoint } from '#app/domain/review/checklist.ts'
import type { Difference } from '#app/domain/scenario/difference.ts'
import { minuteText } from '#app/domain/time.ts'
import { checklistText } from '#app/text/review-checklist.ts'
import { DifferenceList } from '../../scenario/difference.tsx'
import { useLocale, useWords } from '../../words.ts'

/** What changed since a scenario was judged last; nothing for one that comes the first time. */
export function SinceLastReview({ since }: { since: { at: Date | null; differences: Difference[] } | null }) {
  const words = useWords(checklistText)
  const locale = useLocale()
  if (!since) return null
  return (
    <section className="pt-6">
      <h2 className="pb-1.5 text-lg">{words.since(since.at ? minuteText(since.at, locale) : '')}</h2>
      {since.differences.length === 0 ? (
        <p className="text-ink-3">{words.sinceNone}</p>
      ) : (
        <DifferenceList differences={since.differences} />
      )}
    </section>
  )
}

export interface VerdictRow {
  id: string
  verdict: 'approve' | 'return' | null
  checklist: ReviewPoint[] | null
  reviewedAt: Date | null
  reviewedBy: string | null
}

/** The verdicts so far, each with what its reviewer made sure of; nothing before the first. */
export function Verdicts({ rows }: { rows: VerdictRow[] }) {
  const words = useWords(checklistText)
  const locale = useLocale()
  if (rows.length === 0) return null
  return (
    <>
      <h2 className="pt-8 pb-1.5 text-lg">{words.before}</h2>
      <ol className="border-t border-line text-[0.9375rem]">
        {rows.map(({ id, verdict, checklist, reviewedAt, reviewedBy }) => (
          <li key={id} className="border-b border-line py-2">
            <span className="font-semibold">{words.verdict[verdict ?? 'return']}</span>{' '}
            <span className="text-ink-3">
              {reviewedBy} · {reviewedAt ? minuteText(reviewedAt, locale) : ''}
            </span>
            <p className="text-sm text-ink-2">
              {checklist?.length
                ? words.ticked(checklist.map((point) => words.short[point]).join(words.comma))
                : words.tickedNone}
            </p>
          </li>
        ))}
      </ol>
    </>
  )
}
