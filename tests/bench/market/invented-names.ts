import type { Random } from '#seeds/demo/random.ts'
import type { Stock } from './stock.ts'
import type { Topic } from './vocabulary.ts'

/** Two or three characters that make no known name. */
export function inventedName(characters: readonly string[], random: Random): string {
  const length = random.chance(0.7) ? 2 : 3
  return Array.from({ length }, () => characters[random.between(0, characters.length - 1)]!).join('')
}

/** A type number such as QX320 or K7-15, seldom said twice. */
export function inventedProduct(random: Random): string {
  const letter = () => String.fromCharCode(65 + random.between(0, 25))
  const letters = random.chance(0.5) ? letter() : letter() + letter()
  const tail = random.chance(0.3) ? `-${random.between(1, 60)}` : ''
  return `${letters}${random.between(1, 900)}${tail}`
}

/** The title of a company, 8–16 characters, marked as a demonstration. */
export function inventedCompany({ nameCharacters, nameForms }: Stock, random: Random, topic: Topic): string {
  const trades = topic.names.all.filter((name) => /^\p{Script=Han}{2,5}$/u.test(name))
  const trade = trades.length > 0 ? trades[random.between(0, trades.length - 1)]! : '智慧'
  const form = nameForms[random.between(0, nameForms.length - 1)]!
  return `${inventedName(nameCharacters, random)}${trade}${form}（演示）`
}
