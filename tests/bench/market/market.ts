import { DISTRICTS } from '#app/domain/vocabulary.ts'
import { LESSONS, learnTags } from '#app/matching/learn-tags.ts'
import type { Profile, Side, TagNode } from '#app/matching/model.ts'
import type { Learned } from '#app/matching/taxonomy/learned.ts'
import { randomFrom } from '#seeds/demo/random.ts'
import { SEED_TAGS } from '#seeds/taxonomy/source.ts'
import { writeCompany } from './company.ts'
import { writeNeed } from './need.ts'
import { seedOf } from './seed-of.ts'
import { readStock, type Stock } from './stock.ts'
import { popular, type Topics, topicsByPopularity } from './topic-choice.ts'
import { topicsOf } from './vocabulary.ts'
import type { Writing } from './writing.ts'

/** An invented market of any size. Nothing is kept of the profiles written: each depends on the seed and its number. */
export interface Market {
  seed: number
  /** The taxonomy its tags are from. */
  nodes: readonly TagNode[]
  stock: Stock
  topics: Topics
}

/** Creates an invented market; the same seed and taxonomy make the same one on every machine. */
export function createMarket(seed: number): Market {
  return {
    seed,
    nodes: SEED_TAGS,
    stock: readStock(),
    topics: topicsByPopularity(topicsOf(SEED_TAGS), randomFrom(seed)),
  }
}

/** The company with a number, from 0. */
export function companyAt(market: Market, at: number): Profile {
  return writeCompany(`company-${at}`, writingOf(market, 'offers', at))
}

/** The need with a number, from 0. */
export function needAt(market: Market, at: number): Profile {
  return writeNeed(`need-${at}`, writingOf(market, 'needs', at))
}

/** The first companies of a market, one after the other. */
export function* companies(market: Market, size: number): Generator<Profile> {
  for (let at = 0; at < size; at++) yield companyAt(market, at)
}

function writingOf({ seed, stock, topics }: Market, side: Side, at: number): Writing {
  const random = randomFrom(seedOf(seed, side, at))
  const district = random.chance(1 / 3) ? undefined : DISTRICTS[random.between(0, DISTRICTS.length - 1)]
  return { stock, topics, random, elsewhere: () => popular(topics, random), district }
}

/** What a sample of a market's companies teaches, as the product learns before it fills its index. */
export function learnedFrom(market: Market, size: number): Learned {
  const sample = Array.from({ length: Math.min(size, LESSONS) }, (_, at) => ['offers', companyAt(market, at)] as const)
  return learnTags([...market.nodes], sample)
}
