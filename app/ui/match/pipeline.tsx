import { hasEnded, type MatchState } from '#app/domain/match/lifecycle.ts'
import { matchText } from '#app/text/match.ts'
import { stateText } from '#app/text/states.ts'
import { useWords } from '../words.ts'

const STEPS = ['introduced', 'talking', 'agreed', 'landed'] as const satisfies readonly MatchState[]

/** The four steps of a pair; an ended one shows its end instead of what did not come. */
export function Pipeline({ state }: { state: MatchState }) {
  const words = useWords(matchText)
  const states = useWords(stateText)
  const ended = hasEnded({ state })
  const steps: readonly MatchState[] = ended ? ['introduced', state] : STEPS
  const at = steps.indexOf(state)
  return (
    <ol aria-label={words.pipeline} className="flex max-w-2xl gap-1.5">
      {steps.map((step, place) => (
        <li
          key={step}
          aria-current={place === at ? 'step' : undefined}
          className={`min-w-0 flex-1 border-t-4 pt-1.5 text-sm ${lookOf(place, at, ended)}`}
        >
          {states.matchState[step]}
        </li>
      ))}
    </ol>
  )
}

function lookOf(place: number, at: number, ended: boolean): string {
  if (place > at) return 'border-line text-ink-3'
  if (place < at) return 'border-match text-ink-2'
  return ended ? 'border-warning font-semibold text-warning' : 'border-match font-semibold text-match'
}
