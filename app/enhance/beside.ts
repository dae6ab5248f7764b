import { announce } from './announce.ts'
import { fill } from './words.ts'

interface Writer {
  name: string
  at: string
}

const EVERY_MS = 20_000

/** Tells, while the page is looked at, when a colleague begins or saves what is written here. It touches no field. */
export function beside(element: HTMLElement) {
  const { beside: url = '', seen = '[]', begins, saves } = element.dataset
  const known = new Map(JSON.parse(seen) as [string, string][])
  const ask = async () => {
    if (document.hidden) return
    for (const { name, at } of await writersAt(url)) {
      if (known.get(name) === at) continue
      const sentence = fill(known.has(name) ? saves : begins, { name })
      known.set(name, at)
      if (element.firstElementChild) element.firstElementChild.textContent = sentence
      element.hidden = false
      announce(sentence)
    }
  }
  setInterval(ask, EVERY_MS)
  document.addEventListener('visibilitychange', ask)
}

async function writersAt(url: string): Promise<Writer[]> {
  try {
    const answer = await fetch(url, { headers: { Accept: 'application/json' }, cache: 'no-store' })
    return answer.ok ? ((await answer.json()) as { writers: Writer[] }).writers : []
  } catch {
    return []
  }
}
