import type { Evidence } from '../evidence.ts'
import type { Statistics } from '../index/statistics.ts'
import { commonRuns } from '../text/common-runs.ts'
import { segment } from '../text/segment.ts'

/** The phrases two folded texts share, rarest first; together they stand for all points of the text. */
export function phraseEvidence(statistics: Statistics, need: string, offer: string, points: number): Evidence[] {
  const phrases = commonRuns(need.slice(0, READ), offer.slice(0, READ))
    .map((phrase) => ({ phrase, rarity: rarityOf(statistics, phrase) }))
    .sort((a, b) => b.rarity - a.rarity)
    .slice(0, SHOWN)
    .map(({ phrase }) => phrase)
  return points > 0 ? [{ kind: 'phrases', phrases, points }] : []
}

function rarityOf(statistics: Statistics, phrase: string): number {
  return segment(phrase)
    .filter((unit) => unit.length > 1)
    .reduce((sum, unit) => sum + statistics.rarityOfUnit(unit), 0)
}

const SHOWN = 6
/** Characters of each text that are compared; scoring reads all of it. */
const READ = 4000
