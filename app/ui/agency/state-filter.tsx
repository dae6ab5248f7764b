import { SCENARIO_STATES, type ScenarioState } from '#app/domain/scenario/lifecycle.ts'
import { agencyText } from '#app/text/agency.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { useWords } from '../words.ts'

interface Props {
  state: ScenarioState | null
  counts: Partial<Record<ScenarioState, number>>
  total: number
}

/** The states that the agency's scenarios are in, with their numbers: each a link that keeps in the address. */
export function StateFilter({ state, counts, total }: Props) {
  const { all, states } = useWords(agencyText).list
  const { scenarioState } = useWords(vocabularyText)
  const look =
    'inline-flex min-h-10 items-center gap-1.5 rounded-full border border-line-strong px-3.5 text-sm text-ink-2 hover:border-ink aria-[current=true]:border-ink aria-[current=true]:bg-ink aria-[current=true]:text-paper'
  const shown = SCENARIO_STATES.filter((one) => counts[one] || one === state)
  return (
    <nav aria-label={states} className="no-print flex flex-wrap gap-2 pb-5">
      <a className={look} href="/agency/scenarios" aria-current={state === null ? 'true' : undefined}>
        {all} <span>{total}</span>
      </a>
      {shown.map((one) => (
        <a key={one} className={look} href={`?state=${one}`} aria-current={state === one ? 'true' : undefined}>
          {scenarioState[one]} <span>{counts[one] ?? 0}</span>
        </a>
      ))}
    </nav>
  )
}
