import { simplify } from './simplify.ts'

/**
 * One spelling for what people type in many: full width to half width, traditional to simplified characters, lower
 * case, no invisible marks. Keeps punctuation and spaces, so that phrases stay apart.
 */
export function fold(text: string): string {
  return simplify(text.normalize('NFKC').toLowerCase().replace(INVISIBLE, ''))
}

/** The form in which names are compared: folded, without spaces, hyphens and middle dots. */
export function foldName(name: string): string {
  return fold(name).replace(/[\s\-_·•]+/g, '')
}

const INVISIBLE = /[\p{Cf}\p{Mn}]/gu
