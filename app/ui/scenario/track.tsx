import type { ScenarioDocument } from '#app/domain/catalogue/scenario-document.ts'
import { type StepProgress, trackOf } from '#app/domain/scenario/track.ts'
import { dayText } from '#app/domain/time.ts'
import { scenarioText } from '#app/text/scenario.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { useLocale, useWords } from '../words.ts'

const BAR: Record<StepProgress, string> = {
  done: 'border-match',
  now: 'border-need',
  ahead: 'border-line-strong',
}

/** 五步: where the scenario stands between the question and the verdict of the market. */
export function Track({ scenario }: { scenario: ScenarioDocument }) {
  const words = useWords(scenarioText)
  const { trackStep } = useWords(vocabularyText)
  const noteOf = useStepNotes(scenario)
  const said = { done: words.stepDone, now: words.stepNow, ahead: words.stepAhead }
  return (
    <ol aria-label={words.track} className="grid pt-2 sm:grid-cols-5">
      {trackOf(scenario.state).map(({ step, progress }, i) => (
        <li
          key={step}
          aria-current={progress === 'now' ? 'step' : undefined}
          className={`flex gap-x-3 border-l-[3px] py-1.5 pl-3 sm:block sm:border-t-[3px] sm:border-l-0 sm:py-0 sm:pt-3 sm:pr-4 sm:pl-0 ${BAR[progress]}`}
        >
          <span
            className={`block font-semibold ${progress === 'now' ? 'text-need' : progress === 'ahead' ? 'text-ink-3' : ''}`}
          >
            <span className="mr-1 text-ink-3 tabular-nums">{i + 1}</span>
            {trackStep[step]}
            <span className="sr-only">（{said[progress]}）</span>
          </span>
          <span className="block text-[0.8125rem] leading-7 text-ink-3 sm:leading-5">{noteOf[step] ?? ''}</span>
        </li>
      ))}
    </ol>
  )
}

function useStepNotes({ agencyName, submittedAt, openedAt, list, state }: ScenarioDocument) {
  const words = useWords(scenarioText)
  const { scenarioState } = useWords(vocabularyText)
  const locale = useLocale()
  const now = trackOf(state).find(({ progress }) => progress === 'now')?.step
  const notes: Partial<Record<ReturnType<typeof trackOf>[number]['step'], string>> = {
    raise: submittedAt ? dayText(submittedAt, locale) : words.raised(agencyName),
    ...(openedAt && { support: list ? `${dayText(openedAt, locale)} ${list.code}` : dayText(openedAt, locale) }),
    ...(openedAt && now !== 'answer' && { answer: words.answerOver }),
  }
  return now ? { ...notes, [now]: scenarioState[state] } : notes
}
