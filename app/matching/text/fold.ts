import { simplify } from './simplify.ts'

/**
 * One spelling for what people type in many: full width to half width, traditional to simplified characters, lower
 * case, no invisible marks. Keeps punctuation and spaces, so that phrases stay apart.
 */
export function fold(text: string): string {
  return foldedByUnit(text) ?? foldWhole(text)
}

/** The form in which names are compared: folded, without spaces, hyphens and middle dots. */
export function foldName(name: string): string {
  return fold(name).replace(/[\s\-_·•]+/g, '')
}

function foldWhole(text: string): string {
  return simplify(text.normalize('NFKC').toLowerCase().replace(INVISIBLE, ''))
}

/** The folded text when each of its code units can be folded alone, as in nearly all Chinese; null when not. */
function foldedByUnit(text: string): string | null {
  if (text.length > SCRATCH.length) return null
  for (let i = 0; i < text.length; i++) {
    const unit = ALONE[text.charCodeAt(i)]!
    if (unit === 0) return null
    SCRATCH[i] = unit
  }
  return String.fromCharCode.apply(null, SCRATCH.subarray(0, text.length) as unknown as number[])
}

const INVISIBLE = /[\p{Cf}\p{Mn}]/gu
/** Blocks whose characters neither change their neighbours nor are changed by them: Latin letters and signs, ends of lines, Chinese. */
const BLOCKS = [
  [0x0a, 0x0a],
  [0x20, 0x7e],
  [0x2018, 0x201d],
  [0x3001, 0x3002],
  [0x4e00, 0x9fff],
  [0xff01, 0xff5e],
] as const
/** By code unit of these blocks, what it is folded to; 0 elsewhere. */
const ALONE = new Uint16Array(0x10000)
for (const [first, last] of BLOCKS) {
  for (let unit = first; unit <= last; unit++) {
    const folded = foldWhole(String.fromCharCode(unit))
    if (folded.length === 1) ALONE[unit] = folded.charCodeAt(0)
  }
}
const SCRATCH = new Uint16Array(4096)
