import { partNamed, type ScenarioPart } from '#app/domain/scenario/parts.ts'
import { minuteText } from '#app/domain/time.ts'
import { agencyText } from '#app/text/agency.ts'
import { scenarioActText } from '#app/text/scenario-acts.ts'
import { scenarioFormText } from '#app/text/scenario-form.ts'
import { useLocale, useWords } from '../words.ts'

export interface TrailEntry {
  id: string
  act: string
  at: Date
  reason: string
  personName: string | null
  detail: Record<string, unknown> | null
}

/** What happened to a scenario, newest first. */
export function Trail({ entries }: { entries: TrailEntry[] }) {
  const { clock } = useWords(agencyText).one
  const acts: Record<string, string> = useWords(scenarioActText)
  const parts = useWords(scenarioFormText).part
  const locale = useLocale()
  return (
    <ol className="border-t border-line text-[0.9375rem]">
      {entries.map(({ id, act, at, reason, personName, detail }) => (
        <li key={id} className="border-b border-line py-2">
          <span className="font-semibold">{acts[act] ?? act}</span>
          {partNamed(String(detail?.part)) ? ` ${parts[detail?.part as ScenarioPart]}` : ''}
          {typeof detail?.name === 'string' ? ` ${detail.name}` : ''}{' '}
          <span className="text-ink-3">
            {personName ?? clock} · <time dateTime={at.toISOString()}>{minuteText(at, locale)}</time>
          </span>
          {reason ? <p className="whitespace-pre-line text-ink-2">{reason}</p> : null}
        </li>
      ))}
    </ol>
  )
}
