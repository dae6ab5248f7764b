import type { OrganisationKind } from '#app/domain/viewer.ts'
import { eventRegistrationText } from '#app/text/event-registration.ts'
import { FieldFrame } from '../../kit/form/field-frame.tsx'
import { useField } from '../../kit/form/form-state.tsx'
import { useWords } from '../../words.ts'

/** A scenario that can be ticked. */
export interface OfferedRow {
  id: string
  code: string
  title: string
  agencyName: string
  score: number | null
}

/** What an agency brings to talk about, or what a company would like to talk about. */
export function ScenarioChoices({ kind, offered }: { kind: OrganisationKind; offered: OfferedRow[] }) {
  const words = useWords(eventRegistrationText)
  const { value } = useField('scenarioIds')
  const chosen = Array.isArray(value) ? value : value ? [value] : []
  return (
    <FieldFrame group name="scenarioIds" label={words.mine[kind]} hint={words.mineHint[kind]}>
      {offered.length === 0 ? <p className="mt-2 text-ink-2">{words.mineEmpty[kind]}</p> : null}
      <ul className="mt-2 border-t border-line">
        {offered.map((scenario) => (
          <li key={scenario.id} className="border-b border-line">
            <label className="flex min-h-11 items-start gap-3 py-2.5">
              <input
                type="checkbox"
                name="scenarioIds"
                value={scenario.id}
                defaultChecked={chosen.includes(scenario.id)}
                className="mt-1 h-5 w-5 flex-none accent-current"
              />
              <span className="min-w-0 flex-1">
                {scenario.title}
                <span className="block text-sm text-ink-3">
                  {kind === 'company' ? `${scenario.agencyName} · ` : ''}
                  <span className="whitespace-nowrap">{scenario.code}</span>
                </span>
              </span>
              {scenario.score === null ? null : (
                <b className="flex-none text-[0.9375rem] whitespace-nowrap text-match">
                  {words.score(String(scenario.score))}
                </b>
              )}
            </label>
          </li>
        ))}
      </ul>
    </FieldFrame>
  )
}
