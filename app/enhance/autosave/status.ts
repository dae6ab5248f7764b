import { announce } from '../announce.ts'
import { fill } from '../words.ts'

/** Where a draft stands, as shown to its writer. */
export type Standing = 'saving' | 'saved' | 'failed' | 'conflict'

const SENTENCES = { saving: 'saving', saved: 'savedAt', failed: 'failed', conflict: 'conflict' } as const

/** Shows the standing; only what people must act on is also read out. */
export function showStanding(form: HTMLFormElement, standing: Standing, time = '') {
  const shown = form.querySelector<HTMLElement>('[data-autosave-status]')
  if (!shown || (standing === 'failed' && shown.dataset.state === 'failed')) return
  const key = SENTENCES[standing]
  shown.dataset.state = standing
  shown.textContent = fill(shown.dataset[key] ?? form.dataset[key], { time })
  if (standing === 'failed' || standing === 'conflict') announce(shown.textContent)
}
