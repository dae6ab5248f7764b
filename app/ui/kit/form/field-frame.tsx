import type { ReactNode } from 'react'
import { useField } from './form-state.tsx'

interface Props {
  name: string
  label: string
  hint?: string
  /** A word such as "optional", shown after the label. */
  mark?: string
  /** Groups of boxes are a fieldset; single controls have a label. */
  group?: boolean
  children: ReactNode
}

/** Label, hint, reviewer's comment and error around one control, in the order in which they are read. */
export function FieldFrame({ name, label, hint, mark, group, children }: Props) {
  const { id, error, comment, hintId, errorId } = useField(name)
  const heading = (
    <>
      {label}
      {mark ? <span className="ml-2 text-[0.8125rem] font-normal text-ink-3">{mark}</span> : null}
    </>
  )
  const inside = (
    <>
      {hint ? (
        <p id={hintId} className="text-sm text-ink-3">
          {hint}
        </p>
      ) : null}
      {comment ? <p className="my-1 rounded-md bg-warning-tint px-3 py-1.5 text-sm text-warning">{comment}</p> : null}
      {error ? (
        <p id={errorId} className="font-semibold text-danger">
          {error}
        </p>
      ) : null}
      {children}
    </>
  )
  const className = `mb-6 min-w-0 ${error ? 'border-l-4 border-danger pl-3' : ''}`
  if (group)
    return (
      <fieldset id={id} className={className} aria-describedby={describedBy(hint && hintId, error && errorId)}>
        <legend className="font-semibold">{heading}</legend>
        {inside}
      </fieldset>
    )
  return (
    <div className={className}>
      <label htmlFor={id} className="block font-semibold">
        {heading}
      </label>
      {inside}
    </div>
  )
}

/** The ids that describe a control, or undefined when there are none. */
export function describedBy(...ids: (string | undefined | false | '')[]): string | undefined {
  return ids.filter(Boolean).join(' ') || undefined
}
