import type { InputHTMLAttributes, TextareaHTMLAttributes } from 'react'
import { describedBy, FieldFrame } from './field-frame.tsx'
import { useField } from './form-state.tsx'

export const CONTROL =
  'mt-1 block w-full min-h-11 rounded-lg border border-line-strong bg-surface px-3 py-2 text-ink aria-[invalid=true]:border-danger aria-[invalid=true]:border-2'

interface Labelled {
  name: string
  label: string
  hint?: string
  mark?: string
}

/** One line of text. Its width says how much is expected. */
export function TextField({
  name,
  label,
  hint,
  mark,
  className = 'max-w-xl',
  defaultValue,
  ...rest
}: Labelled & InputHTMLAttributes<HTMLInputElement>) {
  const { id, value, error, hintId, errorId } = useField(name)
  return (
    <FieldFrame {...{ name, label, hint, mark }}>
      <input
        id={id}
        name={name}
        defaultValue={text(value) ?? defaultValue}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(hint && hintId, error && errorId)}
        className={`${CONTROL} ${className}`}
        {...rest}
      />
    </FieldFrame>
  )
}

/** Several lines of text. */
export function TextArea({
  name,
  label,
  hint,
  mark,
  rows = 5,
  defaultValue,
  ...rest
}: Labelled & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const { id, value, error, hintId, errorId } = useField(name)
  return (
    <FieldFrame {...{ name, label, hint, mark }}>
      <textarea
        id={id}
        name={name}
        rows={rows}
        defaultValue={text(value) ?? defaultValue}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(hint && hintId, error && errorId)}
        className={`${CONTROL} max-w-2xl`}
        {...rest}
      />
    </FieldFrame>
  )
}

function text(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join('、') : value
}
