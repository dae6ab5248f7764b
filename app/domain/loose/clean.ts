// Zero-width and direction marks, soft hyphens, byte order marks: typed by nobody, pasted by everybody.
const INVISIBLE = /[\p{Cf}\uFFFC]/gu
const CONTROL = /(?![\t\n])\p{Cc}/gu
const BLANKS = /[^\S\n]+/g

/** A longer text without invisible characters; line breaks stay, at most one empty line in a row. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|\u0085|\u2028|\u2029/g, '\n')
    .replace(INVISIBLE, '')
    .replace(CONTROL, '')
    .replace(BLANKS, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** A text of one line: cleaned, inner line breaks become a space (nothing between two Chinese characters). */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/(?<=\p{Script=Han})\n+(?=\p{Script=Han})/gu, '')
    .replace(/\n+/g, ' ')
}

/** Digits, letters and marks folded to half width for reading numbers, dates and codes. Not for showing. */
export function fold(text: string): string {
  return cleanLine(text.normalize('NFKC'))
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[〜～∼]/g, '~')
}

/** What two spellings of one word share: half width, lower case, without blanks. For comparing only. */
export function wordKey(text: string): string {
  return fold(text).toLowerCase().replace(/\s+/g, '')
}

/** What two spellings of one title share: only its letters and digits, half width and lower case. */
export function titleKey(text: string): string {
  return wordKey(text).replace(/[^\p{L}\p{N}]+/gu, '')
}
