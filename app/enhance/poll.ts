import { fill } from './words.ts'

interface Progress {
  done: number
  total: number
  state: string
  message?: string
}

const EVERY_MS = 1000
const AFTER_FAILURE_MS = 5000

/** Follows a long task: moves its `progress`, tells its words, and shows the new page when its state changes. */
export function poll(element: HTMLElement) {
  let state = element.dataset.state

  const ask = async () => {
    const progress = document.hidden ? null : await progressAt(element.dataset.poll ?? '')
    if (progress) {
      show(element, progress)
      state ??= progress.state
      if (progress.state !== state) return location.replace(location.pathname + location.search)
    }
    setTimeout(ask, progress || document.hidden ? EVERY_MS : AFTER_FAILURE_MS)
  }
  void ask()
}

async function progressAt(url: string): Promise<Progress | null> {
  try {
    const answer = await fetch(url, { headers: { Accept: 'application/json' }, cache: 'no-store' })
    return answer.ok ? ((await answer.json()) as Progress) : null
  } catch {
    return null
  }
}

function show(element: HTMLElement, { done, total, message }: Progress) {
  const bar = element.querySelector('progress')
  if (bar && total > 0) {
    bar.max = total
    bar.value = done
  }
  const text = element.querySelector<HTMLElement>('[data-poll-text]')
  if (text) text.textContent = message || fill(text.dataset.label, { done, total })
}
