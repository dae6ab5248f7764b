import type { ReactNode } from 'react'
import { describedBy } from '../kit/form/field-frame.tsx'
import { useField } from '../kit/form/form-state.tsx'
import { CONTROL } from '../kit/form/text-fields.tsx'

interface Props {
  name: string
  /** Read out with the row's number; seen on a phone. */
  label: string
  row: string
  /** Seen above the cell at every width, not only on a phone: where rows have no heading. */
  labelled?: boolean
  /** Tailwind class of the room that the cell takes. */
  span?: string
}

/** One line of text in a row of a table; `list` names a datalist with suggestions. */
export function TextCell(
  props: Props & { className?: string; inputMode?: 'numeric' | 'url'; placeholder?: string; list?: string },
) {
  const { name, className = '', inputMode, placeholder, list } = props
  const { id, value, error, errorId } = useField(name)
  return (
    <Cell {...props}>
      <input
        id={id}
        name={name}
        autoComplete="off"
        list={list}
        inputMode={inputMode}
        placeholder={placeholder}
        defaultValue={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(error && errorId)}
        className={`${CONTROL} ${className}`}
      />
    </Cell>
  )
}

/** One of many in a row of a table; `none` words the empty answer, unless the choices have it. */
export function SelectCell(props: Props & { none?: string; choices: { value: string; label: string }[] }) {
  const { name, none, choices } = props
  const { id, value, error, errorId } = useField(name)
  return (
    <Cell {...props}>
      <select
        id={id}
        name={name}
        defaultValue={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(error && errorId)}
        className={CONTROL}
      >
        {none === undefined ? null : <option value="">{none}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Cell>
  )
}

function Cell({ name, label, row, labelled = false, span = '', children }: Props & { children: ReactNode }) {
  const { id, error, errorId } = useField(name)
  return (
    <div className={`min-w-0 ${span}`}>
      <label htmlFor={id} className={`text-sm text-ink-3 ${labelled ? '' : 'md:sr-only'}`}>
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
