// Everything XML 1.0 cannot hold: control characters, lone surrogates, non-characters.
const FORBIDDEN = /(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text for an XML element or attribute; what XML cannot hold is left out. */
export const xmlText = (text: string) =>
  text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark)

/** A text for a cell: at most 32,767 characters, and _x000D_ stays what it looks like. */
export function cellText(text: string): string {
  const literal = text.replace(/\r\n?/g, '\n').replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
  return xmlText(literal.slice(0, 32_767))
}
