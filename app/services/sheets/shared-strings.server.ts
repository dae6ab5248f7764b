import { LIMITS } from './limits.ts'
import type { PackageParts } from './package-parts.server.ts'
import { RefusedFile } from './refused-file.ts'
import { readXml, type XmlListener } from './xml-part.server.ts'

/** Reads the table of shared strings; formatted runs are joined, phonetic hints left out. */
export async function sharedStrings(parts: PackageParts, part: string | null): Promise<string[]> {
  const strings: string[] = []
  if (!part) return strings
  const text = richText()
  await readXml(parts, part, {
    open(name, attributes) {
      if (name === 'si') text.begin()
      else text.open?.(name, attributes)
    },
    text: (piece) => text.text?.(piece),
    close(name) {
      text.close?.(name)
      if (name !== 'si') return
      strings.push(text.end())
      if (strings.length > LIMITS.cells) throw new RefusedFile('tooManyCells', { max: LIMITS.cells })
    },
  })
  return strings
}

/** Collects the `t` elements of a string item, of one run or several, without phonetic hints. */
export function richText(): XmlListener & { begin(): void; end(): string } {
  let collected = ''
  let inText = false
  let inHint = false
  return {
    begin() {
      collected = ''
    },
    open(name) {
      if (name === 'rPh') inHint = true
      if (name === 't') inText = !inHint
    },
    text(piece) {
      if (inText && collected.length < LIMITS.cellCharacters) collected += piece
    },
    close(name) {
      if (name === 'rPh') inHint = false
      if (name === 't') inText = false
    },
    end: () => unescaped(collected).slice(0, LIMITS.cellCharacters),
  }
}

/** Spreadsheets write characters that XML cannot hold as _x000D_. */
export const unescaped = (text: string) =>
  text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
