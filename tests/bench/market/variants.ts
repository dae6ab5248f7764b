import { readFileSync } from 'node:fs'
import type { Random } from '#seeds/demo/random.ts'

/** Says some of the most frequent words in another way, so that a few hundred sentences do not give them all the weight. */
export type Vary = (sentence: string, random: Random) => string

/** Reads lines of words that stand for each other, the one to be varied first. */
export function readVariants(): Vary {
  const lines = readFileSync(new URL('words/variants.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
  const variants = new Map(lines.map((line) => [line.split(' ')[0]!, line.split(' ')] as const))
  const varied = new RegExp([...variants.keys()].join('|'), 'gu')
  return (sentence, random) =>
    sentence.replace(varied, (word) => {
      const ways = variants.get(word)!
      return random.chance(KEPT) ? word : ways[random.between(1, ways.length - 1)]!
    })
}

const KEPT = 0.45
