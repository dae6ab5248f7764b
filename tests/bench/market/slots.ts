/** The files of words, by the character that stands for one of their words in a sentence. */
export const WORD_FILES = {
  地: 'places',
  物: 'objects',
  人: 'people',
  动: 'verbs',
  形: 'adjectives',
  抽: 'notions',
  业: 'trades',
  时: 'times',
  证: 'papers',
  拉: 'latin',
  事: 'deeds',
} as const

/** What a sentence may ask for besides: a tag's name or alias, a tag's cue, an invented name, a number, a share, a district. */
export const MADE = ['标', '索', '名', '数', '百', '区'] as const

/** A gap in a sentence. */
export type Slot = keyof typeof WORD_FILES | (typeof MADE)[number]

/** A sentence: words as they are, and gaps. */
export type Sentence = readonly (string | { slot: Slot })[]

/**
 * Reads `公司专注{标}` into its parts.
 * @throws when a gap is of no known kind
 */
export function parseSentence(line: string): Sentence {
  return line
    .split(/(\{[^}]*\})/u)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('{') ? { slot: knownSlot(part.slice(1, -1)) } : part))
}

function knownSlot(name: string): Slot {
  const made = MADE.find((each) => each === name)
  if (made) return made
  if (!Object.hasOwn(WORD_FILES, name)) throw new Error(`{${name}}: a sentence asks for an unknown kind of word`)
  return name as keyof typeof WORD_FILES
}
