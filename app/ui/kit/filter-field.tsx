import type { InputHTMLAttributes } from 'react'

export const FILTER_CONTROL =
  'mt-0.5 block min-h-11 w-full rounded-lg border border-line-strong bg-surface px-3 text-[0.9375rem] text-ink'
const LABEL = 'block min-w-0 text-sm text-ink-3'

interface Props {
  label: string
  name: string
  value: string
  choices: readonly { value: string; label: string }[]
  /** The label of the choice that leaves it open. */
  open?: string
}

/** One choice of a filter. */
export function FilterSelect({ label, name, value, choices, open }: Props) {
  return (
    <label className={LABEL}>
      {label}
      <select name={name} defaultValue={value} className={FILTER_CONTROL}>
        {open === undefined ? null : <option value="">{open}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  )
}

/** One text of a filter. */
export function FilterInput({ label, ...rest }: InputHTMLAttributes<HTMLInputElement> & { label: string }) {
  return (
    <label className={LABEL}>
      {label}
      <input autoComplete="off" className={FILTER_CONTROL} {...rest} />
    </label>
  )
}
