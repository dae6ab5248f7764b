const KEY = 'shortcuts'

/** Whether single-key shortcuts act; people who speak to their computer need them off (WCAG 2.1.4). */
export function shortcutsAreOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off'
  } catch {
    return true
  }
}

/** A check box that turns single-key shortcuts off and on in this browser. */
export function shortcutSwitch(box: HTMLInputElement) {
  box.checked = shortcutsAreOn()
  box.addEventListener('change', () => {
    try {
      localStorage.setItem(KEY, box.checked ? 'on' : 'off')
    } catch {
      box.checked = true
    }
  })
}
