import { minuteText } from '#app/domain/time.ts'
import { agencyText } from '#app/text/agency.ts'
import { listComposerText } from '#app/text/list-composer.ts'
import { useLocale, useWords } from '../words.ts'

export interface ListDeed {
  id: string
  act: string
  at: Date
  personName: string | null
}

/** What happened to a list, newest first, folded: it is looked up, not read. */
export function ListTrail({ entries, acts: own }: { entries: ListDeed[]; acts?: Record<string, string> }) {
  const words = useWords(listComposerText)
  const { clock } = useWords(agencyText).one
  const acts: Record<string, string> = own ?? words.act
  const locale = useLocale()
  return (
    <details className="no-print pt-10">
      <summary className="py-2.5 font-semibold">{words.trail}</summary>
      <ol className="border-t border-line text-[0.9375rem]">
        {entries.map(({ id, act, at, personName }) => (
          <li key={id} className="border-b border-line py-2">
            <span className="font-semibold">{acts[act] ?? act}</span>{' '}
            <span className="text-ink-3">
              {personName ?? clock} · <time dateTime={at.toISOString()}>{minuteText(at, locale)}</time>
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}
