import { SCENARIO_PARTS, type ScenarioPart } from '#app/domain/scenario/parts.ts'
import type { PartStatus } from '#app/domain/scenario/read-form.ts'
import { scenarioFormText } from '#app/text/scenario-form.ts'
import { useWords } from '../words.ts'
import { PartStatusDot } from './part-status.tsx'

interface Props {
  current: ScenarioPart
  statuses: Record<ScenarioPart, PartStatus>
  /** The form that a step to another part saves first; null where nothing can be written. */
  formId: string | null
  hrefOf: (part: ScenarioPart) => string
}

/** The parts of the form beside the one that is open: a step to another saves this one, with or without a script. */
export function PartNav({ current, statuses, formId, hrefOf }: Props) {
  const words = useWords(scenarioFormText)
  return (
    <nav aria-label={words.parts} className="text-[0.9375rem]">
      <ol className="border-t border-line">
        {SCENARIO_PARTS.map((part) => {
          const inside = (
            <>
              <PartStatusDot status={statuses[part]} />
              <span className="flex-1">{words.part[part]}</span>
            </>
          )
          const look = 'flex min-h-11 w-full items-center gap-2.5 border-b border-line px-1 text-left'
          if (part === current)
            return (
              <li
                key={part}
                aria-current="step"
                className={`${look} font-semibold shadow-[inset_3px_0_0_var(--color-match)] pl-3`}
              >
                {inside}
              </li>
            )
          return (
            <li key={part}>
              {formId ? (
                <button
                  form={formId}
                  name="go"
                  value={`part:${part}`}
                  type="submit"
                  className={`${look} text-ink-2 hover:text-ink`}
                >
                  {inside}
                </button>
              ) : (
                <a href={hrefOf(part)} className={`${look} text-ink-2 hover:text-ink`}>
                  {inside}
                </a>
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
