import { minuteText } from '#app/domain/time.ts'
import { amendmentText } from '#app/text/amendment.ts'
import { useLocale, useWords } from '../words.ts'

export interface AmendmentTrailEntry {
  id: string
  act: string
  at: Date
  reason: string
  personName: string | null
}

/** What happened to an amendment, newest first. */
export function AmendmentTrail({ entries }: { entries: AmendmentTrailEntry[] }) {
  const words = useWords(amendmentText)
  const acts: Record<string, string> = words.acts
  const locale = useLocale()
  if (entries.length === 0) return null
  return (
    <section>
      <h2 className="pb-2 text-base">{words.trail}</h2>
      <ol className="border-t border-line text-[0.9375rem]">
        {entries.map(({ id, act, at, reason, personName }) => (
          <li key={id} className="border-b border-line py-2">
            <span className="font-semibold">{acts[act] ?? act}</span>{' '}
            <span className="text-ink-3">
              {personName} · <time dateTime={at.toISOString()}>{minuteText(at, locale)}</time>
            </span>
            {reason ? <p className="whitespace-pre-line text-ink-2">{reason}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
