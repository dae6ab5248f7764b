import type { Profile } from '#app/matching/model.ts'
import { lengthAround } from './length-around.ts'
import { NEED_PURPOSES } from './stock.ts'
import { enteredTags, trueTopics } from './topic-choice.ts'
import { OPENINGS, STAGES, someOf } from './traits.ts'
import { type Subject, writeSentence, writeText } from './writer.ts'
import type { Writing } from './writing.ts'

/** Writes the profile of a need. */
export function writeNeed(id: string, { stock, random, topics, elsewhere, district }: Writing): Profile {
  const about = trueTopics(topics, random, [0.36, 0.42, 0.22])
  const subject: Subject = { stock, random, topics: about, elsewhere, district }
  return {
    id,
    title: writeTitle(subject),
    text: writeText(subject, NEED_PURPOSES, lengthAround(random, { middle: 126, spread: 0.1, least: 100, most: 170 })),
    tags: enteredTags(topics, random, about),
    district,
    stage: random.chance(0.85) ? STAGES[random.between(0, STAGES.length - 1)] : undefined,
    openings: random.chance(0.75) ? someOf(OPENINGS, random, 4) : undefined,
    qualifications: random.chance(0.15) ? someOf(stock.words.证.all, random, 2) : undefined,
  }
}

function writeTitle(subject: Subject): string {
  const { all } = subject.stock.sentences['need-titles']
  for (let attempt = 0; attempt < 20; attempt++) {
    const title = writeSentence(subject, all[subject.random.between(0, all.length - 1)]!)
    if (title.length >= TITLE_LEAST && title.length <= TITLE_MOST) return title
  }
  return `${writeSentence(subject, [{ slot: '索' }])}应用场景建设`.slice(-TITLE_MOST).padEnd(TITLE_LEAST, '项目')
}

const TITLE_LEAST = 8
const TITLE_MOST = 16
