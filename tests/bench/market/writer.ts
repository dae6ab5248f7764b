import { DISTRICT_NAMES } from '#app/domain/loose/districts.ts'
import { DISTRICTS, type District } from '#app/domain/vocabulary.ts'
import type { Random } from '#seeds/demo/random.ts'
import { inventedName, inventedProduct } from './invented-names.ts'
import type { Sentence, Slot, WORD_FILES } from './slots.ts'
import type { Choice, Purpose, Stock } from './stock.ts'
import type { Topic } from './vocabulary.ts'

/** What the writer of one profile knows. */
export interface Subject {
  stock: Stock
  random: Random
  topics: readonly Topic[]
  /** Any topic, for what is beside the point. */
  elsewhere: () => Topic
  district: District | undefined
}

/** Writes sentences of the given purposes, in turn, until the text is about as long as wanted. */
export function writeText(subject: Subject, purposes: readonly Purpose[], wantedLength: number): string {
  const used = new Set<Sentence>()
  let text = ''
  for (let turn = 0; text.length < Math.max(LEAST, wantedLength - HALF_A_SENTENCE); turn++) {
    const sentence = chosen(subject, subject.stock.sentences[purposes[turn % purposes.length]!])
    if (used.has(sentence) && turn < 3 * purposes.length) continue
    used.add(sentence)
    const stop = text === '' ? '' : subject.random.chance(0.12) ? '；' : '。'
    text += `${stop}${subject.stock.vary(writeSentence(subject, sentence), subject.random)}`
  }
  return `${text}。`
}

/** Fills the gaps of a sentence. */
export function writeSentence(subject: Subject, sentence: Sentence): string {
  return sentence.map((part) => (typeof part === 'string' ? part : wordFor(subject, part.slot))).join('')
}

function wordFor(subject: Subject, slot: Slot): string {
  const { random, stock } = subject
  switch (slot) {
    case '标':
      return chosen(subject, topicFor(subject).names)
    case '索':
      return chosen(subject, topicFor(subject).cues)
    case '名':
      return random.chance(0.7) ? inventedName(stock.nameCharacters, random) : inventedProduct(random)
    case '数':
      return String(random.between(1, 9) * 10 ** random.between(0, 2) + (random.chance(0.4) ? random.between(1, 9) : 0))
    case '百':
      return `${random.chance(0.6) ? random.between(1, 19) * 5 : random.between(1, 99)}%`
    case '区':
      return DISTRICT_NAMES[subject.district ?? DISTRICTS[random.between(0, DISTRICTS.length - 1)]!]
    default:
      return generalWord(subject, slot)
  }
}

function topicFor({ random, topics, elsewhere }: Subject): Topic {
  return random.chance(OFF_TOPIC) ? elsewhere() : topics[random.between(0, topics.length - 1)]!
}

/** Every trade has its own favourites among the general words: the same ranks, counted from another place. */
function generalWord({ stock, random, topics }: Subject, slot: keyof typeof WORD_FILES): string {
  const { all, rankAt } = stock.words[slot]
  const rank = rankAt(random.fraction())
  return all[random.chance(OWN_FAVOURITES) ? (rank + topics[0]!.favourite) % all.length : rank]!
}

function chosen<T>({ random }: Subject, { all, rankAt }: Choice<T>): T {
  return all[rankAt(random.fraction())]!
}

const LEAST = 38
const HALF_A_SENTENCE = 14
const OFF_TOPIC = 0.1
const OWN_FAVOURITES = 0.4
