/**
 * Splits folded text into the units that are indexed: for Han the characters and their neighbours' pairs,
 * for everything else whole words and numbers (5g, v2x, evtol, 4d, c-v2x, 5.5g). Words in other scripts stay whole.
 */
export function segment(folded: string): string[] {
  const units: string[] = []
  for (const run of folded.matchAll(RUN)) {
    const word = run[0]
    if (run[1] === undefined) pushWord(word.slice(0, LONGEST_WORD), units)
    else pushHan(word, units)
  }
  return units
}

/** A hyphenated word is found whole and by its parts: 5g-a also as 5g. */
function pushWord(word: string, units: string[]) {
  units.push(word)
  if (word.includes('-')) units.push(...word.split('-').filter((part) => part.length > 1))
}

function pushHan(run: string, units: string[]) {
  const characters = Array.from(run)
  for (let i = 0; i < characters.length; i++) {
    const here = characters[i]!
    units.push(here)
    const next = characters[i + 1]
    if (next !== undefined) units.push(here + next)
  }
}

/** Stretches of Han characters (the first group) and, between them, whole words of other scripts. */
export const RUN =
  /(\p{Script=Han}+)|(?!\p{Script=Han})[\p{L}\p{N}](?:(?!\p{Script=Han})[\p{L}\p{N}]|[.-](?=[a-z0-9]))*/gu
const LONGEST_WORD = 64
