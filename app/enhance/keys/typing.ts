/** Inputs that are pressed, not written in. */
const PRESSED = new Set(['checkbox', 'radio', 'button', 'submit', 'reset', 'image', 'file'])

/** Whether keys pressed here are somebody's words, which no shortcut may take. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !PRESSED.has(target.type)
  return target.isContentEditable || target.matches('textarea,select,[role=combobox],[role=listbox]')
}
