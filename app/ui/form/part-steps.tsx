import type { ReactNode } from 'react'
import type { PartStatus } from '#app/domain/part-status.ts'
import { scenarioFormText } from '#app/text/scenario-form.ts'
import { useWords } from '../words.ts'
import { PartStatusDot } from './part-status.tsx'

export interface PartStep {
  part: string
  label: string
  status: PartStatus
  href: string
}

interface Props {
  current: string
  steps: PartStep[]
  /** The form that a step to another part saves first; null where nothing can be written. */
  formId: string | null
}

/** The parts of a form beside the one that is open: a step to another saves this one, with or without a script. */
export function PartSteps({ current, steps, formId }: Props) {
  const words = useWords(scenarioFormText)
  return (
    <nav aria-label={words.parts} className="text-[0.9375rem]">
      <ol className="border-t border-line">
        {steps.map((step) => (
          <Step key={step.part} step={step} current={step.part === current} formId={formId}>
            <PartStatusDot status={step.status} />
            <span className="flex-1">{step.label}</span>
          </Step>
        ))}
      </ol>
    </nav>
  )
}

const LOOK = 'flex min-h-11 w-full items-center gap-2.5 border-b border-line px-1 text-left'

interface StepProps {
  step: PartStep
  current: boolean
  formId: string | null
  children: ReactNode
}

function Step({ step: { part, href }, current, formId, children }: StepProps) {
  if (current) {
    return (
      <li aria-current="step" className={`${LOOK} font-semibold shadow-[inset_3px_0_0_var(--color-match)] pl-3`}>
        {children}
      </li>
    )
  }
  const look = `${LOOK} text-ink-2 hover:text-ink`
  return (
    <li>
      {formId ? (
        <button form={formId} name="go" value={`part:${part}`} type="submit" className={look}>
          {children}
        </button>
      ) : (
        <a href={href} className={look}>
          {children}
        </a>
      )}
    </li>
  )
}
