import type { AcceptanceBand } from '#app/domain/learning/acceptance.ts'
import type { Share } from '#app/domain/learning/share.ts'
import type { learningText } from '#app/text/learning.ts'

type Words = (typeof learningText)['zh']

/** A band's scores in words. */
export function bandName({ from, below }: AcceptanceBand, words: Words): string {
  return below === null ? words.bandFrom(from) : words.bandRange(from, below)
}

/** A share with its interval in whole per cent; null when nothing was counted. */
export function shareText({ part, of, interval }: Share, words: Words): string | null {
  if (!interval) return null
  const [share, low, high] = [part / of, interval.low, interval.high].map((one) => Math.round(100 * one).toString())
  return words.shareOf(share!, low!, high!)
}
