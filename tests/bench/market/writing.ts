import type { District } from '#app/domain/vocabulary.ts'
import type { Random } from '#seeds/demo/random.ts'
import type { Stock } from './stock.ts'
import type { Topics } from './topic-choice.ts'
import type { Topic } from './vocabulary.ts'

/** What a profile is written from. */
export interface Writing {
  stock: Stock
  topics: Topics
  random: Random
  elsewhere: () => Topic
  district: District | undefined
}
