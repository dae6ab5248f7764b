import type { Usage } from '../index/usage.ts'
import type { Run } from '../text/common-runs.ts'
import { isLittle } from '../text/little-words.ts'
import type { Word } from '../text/words.ts'

/**
 * The words of a run without a single character at either end that belongs to the word beyond it (厘米级|定位) rather
 * than to the run (热失控): more profiles join it to the outside than to the inside, or inside a little word follows.
 */
export function withoutTornEnds(run: Run, isListed: (word: string) => boolean, usage: Usage): Word[] {
  const { words } = run
  if (words.length < 2) return words
  const [first, second] = [words[0]!, words[1]!]
  const [previous, last] = [words.at(-2)!, words.at(-1)!]
  const isStop = ({ text }: Word) => !isListed(text) && isLittle(text)
  const joined = (left: string, right: string) => usage.of(left.slice(-1) + right.slice(0, 1)).profiles
  const head = joined(first.text, second.text)
  const tail = joined(previous.text, last.text)
  const tornHead = isStop(second) || run.before.some((outside) => joined(outside, first.text) > head)
  const tornTail = isStop(previous) || run.after.some((outside) => joined(last.text, outside) > tail)
  return words.slice(isLone(first) && tornHead ? 1 : 0, isLone(last) && tornTail ? -1 : undefined)
}

function isLone({ text }: Word): boolean {
  return Array.from(text).length === 1
}
