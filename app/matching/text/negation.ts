/**
 * Takes out what a text says it is not about (不涉及无人机 …), so that the words do not count as a topic.
 * Only plain exclusions are understood; the clause ends at punctuation, at 的, or where the sentence turns.
 */
export function withoutNegated(folded: string): string {
  return folded.replace(NEGATED, '。')
}

const NEGATED =
  /(?:不涉及|不包括|不包含|不含|不接受|不采用|不使用|不考虑|不从事|不提供|不生产|不属于|并非|(?<![a-z0-9.-])(?:not|without|excluding) (?:related to |including )?)[^,。;:!?.\n的但而仅只]{1,24}/g
