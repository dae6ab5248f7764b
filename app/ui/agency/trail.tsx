import { minuteText } from '#app/domain/time.ts'
import { agencyText } from '#app/text/agency.ts'
import { useLocale, useWords } from '../words.ts'

export interface TrailEntry {
  id: string
  act: string
  at: Date
  reason: string
  personName: string | null
}

/** What happened to a scenario, newest first. */
export function Trail({ entries }: { entries: TrailEntry[] }) {
  const words = useWords(agencyText)
  const locale = useLocale()
  return (
    <ol className="border-t border-line text-[0.9375rem]">
      {entries.map(({ id, act, at, reason, personName }) => (
        <li key={id} className="border-b border-line py-2">
          <span className="font-semibold">{words.act[act as keyof typeof words.act] ?? act}</span>{' '}
          <span className="text-ink-3">
            {personName ?? words.one.clock} · <time dateTime={at.toISOString()}>{minuteText(at, locale)}</time>
          </span>
          {reason ? <p className="whitespace-pre-line text-ink-2">{reason}</p> : null}
        </li>
      ))}
    </ol>
  )
}
