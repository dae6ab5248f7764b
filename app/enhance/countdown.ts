import { serverNow } from './clock.ts'
import { timeLeft } from './time-left.ts'

const TICK_MS = 1000

/** Counts down to the instant in `data-countdown` or `datetime`, by the server's clock. */
export function countdown(element: HTMLElement) {
  const end = Date.parse(element.dataset.countdown || element.getAttribute('datetime') || '')
  if (Number.isNaN(end)) return
  const tick = () => {
    const left = end - serverNow()
    const { days, hours, minutes, over } = element.dataset
    const sentence = timeLeft(left, { days, hours, minutes, over })
    if (sentence && sentence !== element.textContent) element.textContent = sentence
    element.classList.toggle('is-over', left <= 0)
  }
  tick()
  setInterval(tick, TICK_MS)
}
