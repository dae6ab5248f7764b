import { make } from '../make.ts'

/** What the field's own error and hint say must follow it to the control that people now see. */
const CARRIED = ['class', 'placeholder', 'aria-label', 'aria-describedby', 'aria-invalid']

let unnamed = 0

/**
 * Makes the combobox that stands in for a written field. It takes over the field's id, so that the label and the
 * error summary lead to it, while the field stays the submitted control.
 */
export function comboboxFor(field: HTMLInputElement): HTMLInputElement {
  const id = field.id || `tag-field-${++unnamed}`
  const box = make('input', { id, type: 'text', role: 'combobox', 'aria-autocomplete': 'list', autocomplete: 'off' })
  for (const name of CARRIED) {
    const value = field.getAttribute(name)
    if (value !== null) box.setAttribute(name, value)
  }
  if (field.required) box.setAttribute('aria-required', 'true')
  box.disabled = field.disabled
  field.removeAttribute('id')
  field.removeAttribute('aria-describedby')
  field.required = false
  field.type = 'hidden'
  return box
}

/** The id of the field's label, given one when it has none; empty without a label. */
export function labelIdOf(field: HTMLInputElement): string {
  const label = field.labels?.[0]
  if (label && !label.id) label.id = `${field.id || field.name}-label`
  return label?.id ?? ''
}
