import { make } from './make.ts'

const region = make('div', { role: 'status', class: 'announcement' })

/** Lets the one live region exist before it has to speak: a region added together with its words is often not read. */
export function prepareAnnouncements() {
  document.body.append(region)
}

/** Tells people who do not see the page what has just changed. */
export function announce(sentence: string) {
  if (sentence) region.textContent = sentence
}
