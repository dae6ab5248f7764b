import { announce } from './announce.ts'

/**
 * Follows links marked `data-swap` inside an area by exchanging the area alone, so that nothing jumps. The address
 * changes as it would have; going back and forth works; whatever goes wrong becomes an ordinary visit.
 */
export function swapArea(area: HTMLElement) {
  let shown = location.pathname + location.search
  let asked = 0

  const show = async (href: string) => {
    const turn = ++asked
    area.setAttribute('aria-busy', 'true')
    const fresh = await areaAt(href)
    if (turn !== asked) return
    if (!fresh) return location.reload()
    shown = new URL(href, location.href).pathname + new URL(href, location.href).search
    exchange(area, fresh)
    area.removeAttribute('aria-busy')
  }

  area.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-swap]') : null
    const href = link?.getAttribute('href')
    if (!href || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    history.pushState(null, '', href)
    void show(href)
  })
  addEventListener('popstate', () => {
    const at = location.pathname + location.search
    // A jump inside the page is a step of the history as well.
    if (at !== shown) void show(at)
  })
}

async function areaAt(href: string): Promise<HTMLElement | null> {
  try {
    const answer = await fetch(href, { headers: { Accept: 'text/html' } })
    if (!answer.ok) return null
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    return page.querySelector<HTMLElement>('[data-swap-area]')
  } catch {
    return null
  }
}

/** What was unfolded stays unfolded, and the focus stays on the link that was followed. */
function exchange(area: HTMLElement, fresh: HTMLElement) {
  const focused = area.contains(document.activeElement) ? document.activeElement?.getAttribute('href') : null
  for (const { id } of area.querySelectorAll('details[id][open]')) {
    fresh.querySelector(`#${CSS.escape(id)}`)?.setAttribute('open', '')
  }
  area.replaceChildren(...fresh.childNodes)
  const same = [...area.querySelectorAll<HTMLElement>('a[data-swap]:not([tabindex])')].find(
    (link) => link.getAttribute('href') === focused && link.getClientRects().length > 0,
  )
  same?.focus({ preventScroll: true })
  announce(area.querySelector('[data-swap-said]')?.textContent ?? '')
}
