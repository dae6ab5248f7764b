import { DISTRICTS } from '#app/domain/vocabulary.ts'
import type { Profile } from '#app/matching/model.ts'
import type { Chosen } from '#app/matching/search/facets.ts'
import { type Random, randomFrom } from '#seeds/demo/random.ts'
import type { Market } from '../market/market.ts'
import type { Choice } from '../market/stock.ts'
import { popular } from '../market/topic-choice.ts'

/** What somebody types into the search box, and the facets chosen beside it. */
export interface Search {
  words: string
  where: Chosen
}

/** Searches of one to three words of the market's texts; a third are within a district, a fifth within a tag. */
export function searchesIn(market: Market, count: number): Search[] {
  const random = randomFrom(market.seed + 1)
  return Array.from({ length: count }, () => ({
    words: Array.from({ length: random.between(1, 3) }, () => wordOf(market, random)).join(' '),
    where: {
      districts: random.chance(1 / 3) ? [DISTRICTS[random.between(0, DISTRICTS.length - 1)]!] : undefined,
      tags: random.chance(1 / 5) ? [popular(market.topics, random).id] : undefined,
    },
  }))
}

/** Pieces of texts as they stand there, two to eight characters long, and words that may stand nowhere. */
export function piecesOf(market: Market, texts: readonly Profile[], count: number): string[] {
  const random = randomFrom(market.seed + 2)
  return Array.from({ length: count }, (_, at) => {
    if (at % 4 === 0) return wordOf(market, random)
    const { title, text } = texts[random.between(0, texts.length - 1)]!
    const from = random.chance(0.2) ? title : text
    const start = random.between(0, Math.max(0, from.length - 2))
    return from.slice(start, start + random.between(2, 8))
  })
}

function wordOf({ stock, topics }: Market, random: Random): string {
  if (random.chance(0.4)) return chosen(popular(topics, random).names, random)
  if (random.chance(0.4)) return chosen(popular(topics, random).cues, random)
  return chosen(stock.words[SLOTS[random.between(0, SLOTS.length - 1)]!], random)
}

function chosen({ all, rankAt }: Choice<string>, random: Random): string {
  return all[rankAt(random.fraction())]!
}

const SLOTS = ['地', '物', '动', '抽', '拉', '事'] as const
