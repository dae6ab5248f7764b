import { moveRow } from './rows.ts'
import { shortcutsAreOn } from './switch.ts'
import { isTyping } from './typing.ts'

/** How long `g` waits for its letter. */
const CHORD_MS = 1500

/** `/` to the search, `?` for the list of keys, `g` and a letter to a place, `j` and `k` along the rows. */
export function shortcuts() {
  let goUntil = 0
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    if (isTyping(event.target) || document.querySelector('dialog[open]') || !shortcutsAreOn()) return
    const going = event.timeStamp < goUntil
    goUntil = 0
    if (!going && event.key === 'g') goUntil = event.timeStamp + CHORD_MS
    else if (going ? go(event.key) : act(event.key)) event.preventDefault()
  })
}

function go(key: string): boolean {
  const link = document.querySelector<HTMLElement>(`a[data-go="${CSS.escape(key)}"]`)
  link?.click()
  return link !== null
}

function act(key: string): boolean {
  if (key === '/') return toSearch()
  if (key === '?') return openList()
  if (key !== 'j' && key !== 'k') return false
  moveRow(key === 'j' ? 1 : -1)
  return true
}

/** The page's own search field, or the search page where there is none. */
function toSearch(): boolean {
  const search = document.querySelector<HTMLInputElement>('[data-search]')
  search?.focus()
  search?.select()
  const link = search ? null : document.querySelector<HTMLElement>('a[data-search-link]')
  link?.click()
  return Boolean(search ?? link)
}

function openList(): boolean {
  const list = document.querySelector<HTMLDialogElement>('dialog[data-shortcuts]')
  list?.showModal()
  return list !== null
}
