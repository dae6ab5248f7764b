import type { ReactNode } from 'react'
import { describedBy } from '../kit/form/field-frame.tsx'
import { useField } from '../kit/form/form-state.tsx'
import { CONTROL } from '../kit/form/text-fields.tsx'

interface Props {
  name: string
  /** Read out with the row's number; seen on a phone. */
  label: string
  row: string
}

/** One line of text in a row of a table. */
export function TextCell({ name, label, row, className = '' }: Props & { className?: string }) {
  const { id, value, error, errorId } = useField(name)
  return (
    <Cell {...{ name, label, row }}>
      <input
        id={id}
        name={name}
        autoComplete="off"
        defaultValue={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(error && errorId)}
        className={`${CONTROL} ${className}`}
      />
    </Cell>
  )
}

/** One of many in a row of a table. */
export function SelectCell(props: Props & { none: string; choices: { value: string; label: string }[] }) {
  const { name, label, row, none, choices } = props
  const { id, value, error, errorId } = useField(name)
  return (
    <Cell {...{ name, label, row }}>
      <select
        id={id}
        name={name}
        defaultValue={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(error && errorId)}
        className={CONTROL}
      >
        <option value="">{none}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Cell>
  )
}

function Cell({ name, label, row, children }: Props & { children: ReactNode }) {
  const { id, error, errorId } = useField(name)
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="text-sm text-ink-3 md:sr-only">
        <span className="sr-only">{row} </span>
        {label}
      </label>
      {children}
      {error ? (
        <p id={errorId} className="text-sm font-semibold text-danger">
          {error}
        </p>
      ) : null}
    </div>
  )
}
