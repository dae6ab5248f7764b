import { minuteText } from '#app/domain/time.ts'
import { taxonomyText } from '#app/text/taxonomy.ts'
import { useLocale, useWords } from '../words.ts'

interface Step {
  id: string
  act: string
  at: Date
  /** What changed, in names. */
  what: string
  personName: string | null
}

/** What was done to a tag, by whom and when. */
export function TagTrail({ steps }: { steps: Step[] }) {
  const words = useWords(taxonomyText)
  const locale = useLocale()
  const acts: Record<string, string> = words.acts
  return (
    <ol className="text-[0.9375rem]">
      {steps.map(({ id, act, at, what, personName }) => (
        <li key={id} className="grid gap-x-6 border-b border-line py-2 sm:grid-cols-[12.5rem_1fr]">
          <time dateTime={at.toISOString()} className="text-ink-3">
            {minuteText(at, locale)}
          </time>
          <span>
            <b>{acts[act] ?? act}</b>
            {what ? ` ${what}` : ''}
            <span className="text-ink-3"> · {personName ?? '--'}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}
