/**
 * A short mark of texts that tells whether they are still the same: 53 bits of the cyrb53 hash. Nobody is kept from
 * making two texts of one mark, so it must not guard anything.
 */
export function textDigest(texts: readonly string[]): string {
  let h1 = 0xdeadbeef
  let h2 = 0x41c6ce57
  for (const text of texts) {
    for (const unit of [...unitsOf(text), SEPARATOR]) {
      h1 = Math.imul(h1 ^ unit, 2654435761)
      h2 = Math.imul(h2 ^ unit, 1597334677)
    }
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909)
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909)
  return (4294967296 * (2097151 & h2) + (h1 >>> 0)).toString(36)
}

/** No UTF-16 unit is as large, so that ["ab"] and ["a", "b"] differ. */
const SEPARATOR = 0x10000

/** White space at the ends and between lines says nothing. */
function* unitsOf(text: string): Generator<number> {
  const plain = text.trim().replace(/\s+/g, ' ')
  for (let at = 0; at < plain.length; at += 1) yield plain.charCodeAt(at)
}
