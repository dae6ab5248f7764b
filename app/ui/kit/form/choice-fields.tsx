import { describedBy, FieldFrame } from './field-frame.tsx'
import { useField } from './form-state.tsx'
import { CONTROL } from './text-fields.tsx'

export interface Choice {
  value: string
  label: string
  hint?: string
}

interface Props {
  name: string
  label: string
  hint?: string
  mark?: string
  choices: Choice[]
  /** One below the other, with its hint beside it: for choices that must be explained. */
  stacked?: boolean
}

/** One of many, folded. `none` is the label of the empty choice. */
export function SelectField({
  name,
  label,
  hint,
  mark,
  choices,
  none,
  defaultValue,
}: Props & { none?: string; defaultValue?: string }) {
  const { id, value, error, hintId, errorId } = useField(name)
  return (
    <FieldFrame {...{ name, label, hint, mark }}>
      <select
        id={id}
        name={name}
        defaultValue={first(value) ?? defaultValue}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(hint && hintId, error && errorId)}
        className={`${CONTROL} max-w-xs`}
      >
        {none === undefined ? null : <option value="">{none}</option>}
        {choices.map((c) => (
          <option key={c.value} value={c.value}>
            {c.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}

/** One of a few, all in view. */
export function RadioField(props: Props & { defaultValue?: string }) {
  return <Boxes type="radio" {...props} />
}

/** Any of a few. */
export function CheckField(props: Props) {
  return <Boxes type="checkbox" {...props} />
}

function Boxes({
  type,
  name,
  label,
  hint,
  mark,
  choices,
  stacked = false,
  defaultValue,
}: Props & { type: 'radio' | 'checkbox'; defaultValue?: string }) {
  const { id, value } = useField(name)
  const chosen = value === undefined ? (defaultValue ? [defaultValue] : []) : Array.isArray(value) ? value : [value]
  return (
    <FieldFrame group {...{ name, label, hint, mark }}>
      <div className={`mt-1 ${stacked ? 'grid max-w-3xl gap-y-1' : 'flex flex-wrap gap-x-6 gap-y-1'}`}>
        {choices.map((c, i) => (
          <label key={c.value} className="inline-flex min-h-11 items-center gap-2">
            <input
              type={type}
              name={name}
              value={c.value}
              id={i === 0 ? `${id}-first` : undefined}
              defaultChecked={chosen.includes(c.value)}
              className="h-5 w-5 flex-none accent-current"
            />
            <span>
              {c.label}
              {c.hint ? <span className="ml-2 text-sm text-ink-3">{c.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </FieldFrame>
  )
}

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}
