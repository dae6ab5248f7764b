import type { Profile } from '#app/matching/model.ts'
import { inventedCompany } from './invented-names.ts'
import { lengthAround } from './length-around.ts'
import { COMPANY_PURPOSES, type Purpose } from './stock.ts'
import { enteredTags, trueTopics } from './topic-choice.ts'
import { MATURITIES, QUALIFICATIONS_HELD, someOf, WISHES } from './traits.ts'
import { type Subject, writeText } from './writer.ts'
import type { Writing } from './writing.ts'

/** Writes the profile of a company. */
export function writeCompany(id: string, { stock, random, topics, elsewhere, district }: Writing): Profile {
  const about = trueTopics(topics, random, [0.36, 0.34, 0.2, 0.1])
  const subject: Subject = { stock, random, topics: about, elsewhere, district }
  const held = random.chance(QUALIFICATIONS_HELD)
  return {
    id,
    title: inventedCompany(stock, random, about[0]!),
    text: writeText(subject, order(subject), wantedLength(subject)),
    tags: enteredTags(topics, random, about),
    district,
    maturity: random.chance(0.8) ? MATURITIES[random.between(0, MATURITIES.length - 1)] : undefined,
    wishes: random.chance(0.6) ? someOf(WISHES, random, 3) : undefined,
    qualifications: held ? someOf(stock.words.证.all, random, 4) : undefined,
    cases: random.chance(0.7) ? random.between(0, 6) : undefined,
  }
}

/** First what they do; the rest in the order of the day. */
function order({ random }: Subject): Purpose[] {
  const rest = random.shuffled(COMPANY_PURPOSES.slice(1))
  return ['company-what', ...rest.slice(0, 2), 'company-what', ...rest.slice(2)]
}

/** Mostly around 90 characters; one in fifty tells a long story. */
function wantedLength({ random }: Subject): number {
  return random.chance(0.02)
    ? random.between(260, 600)
    : lengthAround(random, { middle: 84, spread: 0.38, least: 44, most: 215 })
}
