import type { Random } from '#seeds/demo/random.ts'
import { type Choice, choiceOf } from './stock.ts'
import type { Topic } from './vocabulary.ts'

/** The topics of a market: some are popular, most are not, and who does one often does its neighbour. */
export interface Topics {
  byId: ReadonlyMap<string, Topic>
  popular: Choice<Topic>
  neighbours: ReadonlyMap<string, readonly Topic[]>
}

/** Orders the topics of a market by popularity, which its seed decides. Domains are not chosen here. */
export function topicsByPopularity(all: readonly Topic[], random: Random): Topics {
  const tags = all.filter(({ kind }) => kind !== 'domain')
  const alike = (one: Topic, other: Topic) =>
    one !== other && (one.parents.some((parent) => other.parents.includes(parent)) || other.parents.includes(one.id))
  return {
    byId: new Map(all.map((topic) => [topic.id, topic])),
    popular: choiceOf(random.shuffled(tags), 0.7),
    neighbours: new Map(tags.map((topic) => [topic.id, tags.filter((other) => alike(topic, other))])),
  }
}

/** Chooses what a profile is truly about; `shares` are the chances of 1, 2, 3 … topics. */
export function trueTopics(topics: Topics, random: Random, shares: readonly number[]): Topic[] {
  const chosen = [popular(topics, random)]
  let chance = random.fraction() - shares[0]!
  for (let at = 1; at < shares.length && chance >= 0; at++) {
    const near = topics.neighbours.get(chosen[0]!.id) ?? []
    const next =
      near.length > 0 && random.chance(0.6) ? near[random.between(0, near.length - 1)]! : popular(topics, random)
    if (!chosen.includes(next)) chosen.push(next)
    chance -= shares[at]!
  }
  return chosen
}

/**
 * The tags somebody enters for true topics, as people do: about a fifth of all profiles miss one, a fifth name a broad
 * parent instead, a twentieth carry a wrong one. Never none.
 */
export function enteredTags(topics: Topics, random: Random, chosen: readonly Topic[]): string[] {
  let entered = random.shuffled(chosen)
  if (entered.length > 1 && random.chance(MISSED / MORE_THAN_ONE)) entered = entered.slice(1)
  let tags = entered.map(({ id }) => id)
  if (random.chance(BROAD / WITH_PARENT)) {
    const at = entered.findIndex(({ parents }) => parents.length > 0)
    const parents = entered[at]?.parents ?? []
    tags = tags.map((tag, i) => (i === at ? parents[random.between(0, parents.length - 1)]! : tag))
  }
  if (random.chance(WRONG)) tags[tags.length > 1 ? 0 : tags.length] = popular(topics, random).id
  return [...new Set(tags)]
}

/** A topic by popularity. */
export function popular({ popular: { all, rankAt } }: Topics, random: Random): Topic {
  return all[rankAt(random.fraction())]!
}

const MISSED = 0.2
const BROAD = 0.2
const WRONG = 0.05
/** Shares of the profiles in which there is something to miss, or to broaden. */
const MORE_THAN_ONE = 0.64
const WITH_PARENT = 0.9
