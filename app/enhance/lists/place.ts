const KEY = 'place'

interface Place {
  path: string
  top: number
  id: string
  name: string | null
  value: string | null
}

/** Remembers the scroll position and the focused control for the next page of the same path. */
export function keepPlace() {
  const focused = document.activeElement
  const place: Place = {
    path: location.pathname,
    top: scrollY,
    id: focused?.id ?? '',
    name: focused?.getAttribute('name') ?? null,
    value: focused?.getAttribute('value') ?? null,
  }
  try {
    sessionStorage.setItem(KEY, JSON.stringify(place))
  } catch {
    // A browser that keeps nothing starts at the top, as without the script.
  }
}

/** Goes back to the remembered place, once. */
export function returnToPlace() {
  try {
    const kept = sessionStorage.getItem(KEY)
    if (!kept) return
    sessionStorage.removeItem(KEY)
    const place = JSON.parse(kept) as Place
    if (place.path !== location.pathname) return
    focusedThen(place)?.focus({ preventScroll: true })
    scrollTo({ top: place.top, behavior: 'instant' })
  } catch {
    // As above.
  }
}

function focusedThen({ id, name, value }: Place): HTMLElement | null {
  if (id) return document.getElementById(id)
  if (!name) return null
  const which = value === null ? '' : `[value="${CSS.escape(value)}"]`
  return document.querySelector(`[name="${CSS.escape(name)}"]${which}`)
}
