const PAIRS = ['“”', '""', '「」', '『』', '＂＂']
const MARKS_AT_THE_ENDS = /^[\s“”"「」『』＂]+|[\s“”"「」『』＂]+$/gu

/** What stands in quotation marks when the whole search text does: it is then meant letter for letter. Else null. */
export function quotedIn(q: string): string | null {
  const characters = Array.from(q.trim())
  const pair = characters.length > 1 ? `${characters[0]}${characters.at(-1)}` : ''
  return (PAIRS.includes(pair) && withoutMarks(q)) || null
}

/** The text without quotation marks before and behind it, paired or not: nobody looks for them. */
export function withoutMarks(q: string): string {
  return q.replace(MARKS_AT_THE_ENDS, '')
}
