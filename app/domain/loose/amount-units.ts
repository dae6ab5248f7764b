import { fold } from './clean.ts'

/** Yuan per unit as units are written after an amount; longer spellings first. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:亿元|亿)/u, 1e8],
  [/^(?:千万元|千万)/u, 1e7],
  [/^(?:百万元|百万|millions?\b|mn\b)/iu, 1e6],
  [/^(?:万元|万|10k\b|10,?000\s*yuan)/iu, 1e4],
  [/^(?:千元|thousand\b|k\b)/iu, 1e3],
  [/^(?:元|块|yuan\b|cny\b|rmb\b)/iu, 1],
]

/** The unit a text begins with: yuan per unit and the characters it takes; null when there is none. */
export function unitAtStart(text: string): { yuan: number; length: number } | null {
  for (const [pattern, yuan] of UNITS) {
    const found = pattern.exec(text)
    if (found) {
      const currency = /^\s*(?:人民币|yuan\b|cny\b|rmb\b)/iu.exec(text.slice(found[0].length))
      return { yuan, length: found[0].length + (currency?.[0].length ?? 0) }
    }
  }
  return null
}

/** Yuan per unit named by a column header such as 投资规模（万元）; null when it names none. */
export function unitOfHeader(header: string): number | null {
  const text = fold(header)
  const named = /[([【]\s*(?:单位[::]?)?\s*([^)\]】]+)[)\]】]/u.exec(text)?.[1] ?? /[,/:]\s*(\S.*)$/u.exec(text)?.[1]
  const inside = named ? unitAtStart(named.replace(/^(?:人民币|cny|rmb)\s*(?=\S)/iu, '').trim()) : null
  if (inside) return inside.yuan
  return unitAtStart(/(?:亿|千万|百万|万|千)?元$/u.exec(text)?.[0] ?? '')?.yuan ?? null
}
