import type { Evidence } from '../evidence.ts'
import type { Statistics } from '../index/statistics.ts'
import type { Usage } from '../index/usage.ts'
import type { Compiled } from '../score/compile-profile.ts'
import { offerWeight } from '../score/similarity.ts'
import type { Lexicon } from '../taxonomy/lexicon.ts'
import { commonRuns } from '../text/common-runs.ts'
import { segment } from '../text/segment.ts'
import { wordsOf } from '../text/words.ts'
import { tellingPhrase } from './telling-phrase.ts'

/** One side of a pair: its folded text, and the same made ready for scoring. */
interface Written {
  folded: string
  compiled: Compiled
}

/**
 * A selection of the phrases both texts share, those first that bring the most points; `points` are those of the whole
 * text. Where the texts share only words that tell nothing, the evidence says that.
 */
export function phraseEvidence(
  { statistics, usage, lexicon }: { statistics: Statistics; usage: Usage; lexicon: Lexicon },
  need: Written,
  offer: Written,
  points: number,
): Evidence[] {
  if (points <= 0) return []
  const runs = commonRuns(wordsOf(need.folded.slice(0, READ)), wordsOf(offer.folded.slice(0, READ)))
  const telling = new Set(runs.flatMap((run) => tellingPhrase(run, lexicon, usage) ?? []))
  const phrases = Array.from(telling)
    .filter((phrase) => !Array.from(telling).some((other) => other !== phrase && other.includes(phrase)))
    .map((phrase) => ({ phrase, worth: worthOf(phrase, statistics, need.compiled, offer.compiled) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, SHOWN)
    .map(({ phrase }) => phrase)
  return phrases.length > 0 ? [{ kind: 'phrases', phrases, points }] : [{ kind: 'commonWords', points }]
}

/** What the units of a phrase add to the similarity of the texts, up to a factor that is the same for all phrases. */
function worthOf(phrase: string, statistics: Statistics, need: Compiled, offer: Compiled): number {
  const lengthTerm = statistics.lengthTerm(offer.length)
  let worth = 0
  for (const unit of new Set(segment(phrase))) {
    const times = offer.units.get(unit) ?? 0
    worth += statistics.rarityOfUnit(unit) * (need.units.get(unit) ?? 0) * offerWeight(times, lengthTerm)
  }
  return worth
}

const SHOWN = 5
/** Characters of each text that are compared; scoring reads all of it. */
const READ = 4000
