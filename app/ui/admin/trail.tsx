import { minuteText } from '#app/domain/time.ts'
import { adminText } from '#app/text/admin.ts'
import { deedWord } from '#app/text/deeds.ts'
import { useLocale, useWords } from '../words.ts'

interface Step {
  id: string
  act: string
  at: Date
  reason: string
  personName: string | null
}

/** What happened to one record: when, what, by whom and why. */
export function Trail({ steps }: { steps: Step[] }) {
  const words = useWords(adminText)
  const locale = useLocale()
  if (steps.length === 0) return <p className="text-ink-3">{words.trailEmpty}</p>
  return (
    <ol className="text-[0.9375rem]">
      {steps.map((step) => (
        <li key={step.id} className="grid gap-x-6 border-b border-line py-2 sm:grid-cols-[12.5rem_1fr]">
          <time dateTime={step.at.toISOString()} className="text-ink-3">
            {minuteText(step.at, locale)}
          </time>
          <span>
            <b>{deedWord(step.act, locale)}</b> · {step.personName ?? words.clock}
            {step.reason ? <span className="block text-ink-2">{step.reason}</span> : null}
          </span>
        </li>
      ))}
    </ol>
  )
}
