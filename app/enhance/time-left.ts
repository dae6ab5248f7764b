import { fill } from './words.ts'

/** The sentences a page gives for a countdown; `{d}`, `{h}`, `{m}`, `{s}` are filled. */
export interface LeftWords {
  days?: string
  hours?: string
  minutes?: string
  over?: string
}

/** Says how much time is left in the largest units that fit; nothing left, or less, is `over`. */
export function timeLeft(leftMs: number, words: LeftWords): string {
  if (leftMs <= 0) return fill(words.over)
  const seconds = Math.floor(leftMs / 1000)
  const parts = {
    d: Math.floor(seconds / 86_400),
    h: Math.floor(seconds / 3600) % 24,
    m: Math.floor(seconds / 60) % 60,
    s: seconds % 60,
  }
  const sentence = seconds >= 86_400 ? words.days : seconds >= 3600 ? (words.hours ?? words.days) : finest(words)
  return fill(sentence, parts)
}

function finest(words: LeftWords): string | undefined {
  return words.minutes ?? words.hours ?? words.days
}
