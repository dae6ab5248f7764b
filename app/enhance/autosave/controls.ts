/** What people write into. */
export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** The texts and choices of a form, by control. */
export type Written = Record<string, string>

const PRESSED = /^(checkbox|radio)$/
const NOT_WRITTEN = /^(file|password|submit|button|image|reset)$/

/** What stands in the form now. */
export function writtenIn(form: HTMLFormElement): Written {
  const written: Written = {}
  for (const [key, control] of controlsOf(form)) written[key] = textOf(control)
  return written
}

/** Puts kept texts back, telling the page about each control that changed. */
export function writeInto(form: HTMLFormElement, kept: Written) {
  for (const [key, control] of controlsOf(form)) {
    const text = kept[key]
    if (text === undefined || text === textOf(control)) continue
    put(control, text)
    control.dispatchEvent(new Event('input', { bubbles: true }))
    control.dispatchEvent(new Event('change', { bubbles: true }))
  }
}

/** Whether the kept texts hold anything that does not stand in the form. */
export function differs(form: HTMLFormElement, kept: Written): boolean {
  const now = writtenIn(form)
  return Object.keys(now).some((key) => kept[key] !== undefined && kept[key] !== now[key])
}

/** Controls of one name are told apart by their value when they are ticked, else by their order. */
function controlsOf(form: HTMLFormElement): Map<string, Control> {
  const found = new Map<string, Control>()
  for (const control of form.elements) {
    if (!isWritten(control)) continue
    const base = PRESSED.test(control.type) ? `${control.name}=${control.value}` : control.name
    let key = base
    for (let next = 2; found.has(key); next += 1) key = `${base}#${next}`
    found.set(key, control)
  }
  return found
}

/** Hidden inputs are the server's (tokens, versions), but for the one that a tag picker writes. */
function isWritten(element: Element): element is Control {
  if (!(element instanceof HTMLInputElement)) {
    return (element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) && element.name !== ''
  }
  if (!element.name || NOT_WRITTEN.test(element.type)) return false
  return element.type !== 'hidden' || element.closest('tag-picker') !== null
}

function textOf(control: Control): string {
  if (control instanceof HTMLSelectElement) return [...control.selectedOptions].map((option) => option.value).join('\n')
  if (PRESSED.test(control.type)) return (control as HTMLInputElement).checked ? 'on' : ''
  return control.value
}

function put(control: Control, text: string) {
  if (control instanceof HTMLSelectElement) {
    const chosen = new Set(text.split('\n'))
    for (const option of control.options) option.selected = chosen.has(option.value)
  } else if (PRESSED.test(control.type)) (control as HTMLInputElement).checked = text !== ''
  else control.value = text
}
