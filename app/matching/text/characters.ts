/** What a UTF-16 code unit is to the index. */
export const NEITHER = 0
/** A letter or digit of a script that puts spaces between its words. */
export const WORD = 1
export const HAN = 2
/** The first half of a character beyond the Basic Multilingual Plane. */
const HIGH_SURROGATE = 3

/** The class of the character that begins at `at`: `NEITHER`, `WORD` or `HAN`. Han beyond the plane counts as a word. */
export function classAt(text: string, at: number): number {
  const found = CLASSES[text.charCodeAt(at)]!
  if (found !== HIGH_SURROGATE) return found
  return LETTER.test(String.fromCodePoint(text.codePointAt(at)!)) ? WORD : NEITHER
}

/** How many code units the character at `at` has: 1, or 2 beyond the plane. */
export function widthAt(text: string, at: number): number {
  return CLASSES[text.charCodeAt(at)] === HIGH_SURROGATE && text.codePointAt(at)! > 0xffff ? 2 : 1
}

const LETTER = /[\p{L}\p{N}]/u
const CLASSES = classes()

function classes(): Uint8Array {
  const table = new Uint8Array(0x10000)
  const han = /\p{Script=Han}/u
  for (let unit = 0; unit < table.length; unit++) {
    const character = String.fromCharCode(unit)
    if (unit >= 0xd800 && unit < 0xdc00) table[unit] = HIGH_SURROGATE
    else if (han.test(character)) table[unit] = HAN
    else if (LETTER.test(character)) table[unit] = WORD
  }
  return table
}
