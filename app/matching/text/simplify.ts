import TS_CHARACTERS from 'opencc-js/dict/TSCharacters'

/**
 * Turns traditional characters into simplified ones, character by character, by the tables of OpenCC. A character
 * with several simplified forms takes the usual one: for finding and comparing, not for display.
 */
export function simplify(text: string): string {
  if (!TRADITIONAL.test(text)) return text
  return text.replace(EVERY_TRADITIONAL, (character) => SIMPLE.get(character) ?? character)
}

const TABLE = new Map(
  TS_CHARACTERS.split('|').map((entry): [string, string] => {
    const [traditional = '', simple = ''] = entry.split(' ')
    return [traditional, simple]
  }),
)
/** What a character becomes may be traditional itself (薴 → 苧 → 苎). */
const SIMPLE = new Map(Array.from(TABLE, ([character, simple]) => [character, TABLE.get(simple) ?? simple]))
const TRADITIONAL = new RegExp(`[${Array.from(SIMPLE.keys()).join('')}]`, 'u')
const EVERY_TRADITIONAL = new RegExp(TRADITIONAL.source, 'gu')
