import TS_CHARACTERS from 'opencc-js/dict/TSCharacters'

/**
 * Turns traditional characters into simplified ones, character by character, by the tables of OpenCC. A character
 * with several simplified forms takes the usual one: for finding and comparing, not for display.
 */
export function simplify(text: string): string {
  if (!TRADITIONAL.test(text)) return text
  return text.replace(EVERY_TRADITIONAL, (character) => SIMPLE.get(character) ?? character)
}

const SIMPLE = new Map(
  TS_CHARACTERS.split('|').map((entry): [string, string] => {
    const [traditional = '', simple = ''] = entry.split(' ')
    return [traditional, simple]
  }),
)
const TRADITIONAL = new RegExp(`[${Array.from(SIMPLE.keys()).join('')}]`, 'u')
const EVERY_TRADITIONAL = new RegExp(TRADITIONAL.source, 'gu')
