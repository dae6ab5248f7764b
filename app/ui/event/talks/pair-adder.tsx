import { eventTalksText } from '#app/text/event-talks.ts'
import { CONTROL } from '../../kit/form/text-fields.tsx'
import { useWords } from '../../words.ts'
import type { PlanView } from './plan-page.tsx'

/** Adds a pair to the plan that was not proposed: it joins the table when it is looked at. */
export function PairAdder({ plan: { scenarios, companies } }: { plan: PlanView }) {
  const words = useWords(eventTalksText)
  if (scenarios.length === 0 || companies.length === 0) return null
  return (
    <details className="my-6 border-y border-line">
      <summary className="flex min-h-12 items-center text-[0.9375rem] text-ink-2 underline underline-offset-4">
        {words.add}
      </summary>
      <p className="text-sm text-ink-3">{words.addHint}</p>
      <div className="grid gap-4 pb-5 sm:grid-cols-2">
        <Choice
          name="addScenario"
          label={words.addScenario}
          none={words.nothing}
          choices={scenarios.map(({ id, title, agencyName }) => ({ value: id, label: `${title} · ${agencyName}` }))}
        />
        <Choice
          name="addCompany"
          label={words.addCompany}
          none={words.nothing}
          choices={companies.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </div>
    </details>
  )
}

interface ChoiceProps {
  name: string
  label: string
  none: string
  choices: { value: string; label: string }[]
}

function Choice({ name, label, none, choices }: ChoiceProps) {
  return (
    <div className="min-w-0">
      <label htmlFor={name} className="text-sm text-ink-2">
        {label}
      </label>
      <select id={name} name={name} className={CONTROL}>
        <option value="">{none}</option>
        {choices.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
