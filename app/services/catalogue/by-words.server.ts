import type { Engine } from '#app/matching/engine.ts'
import type { Side } from '#app/matching/model.ts'
import type { Shelves } from './shelves.server.ts'

/** Initials may mean many tags; beyond the closest ones they are noise. */
const TAGS_MEANT = 3

/** Rank (from 0) by id of the scenarios that a search text finds. */
export function scenariosByWords(shelves: Shelves, q: string): Map<string, number> {
  const plain = folded(q)
  const literal = [...shelves.scenarios.values()]
    .filter(({ code, title, agencyName }) => holds(plain, code, title, agencyName))
    .map(({ id }) => id)
  const tagged = taggedBy(shelves, q, shelves.scenarios.values())
  return ranksOf([literal, found(shelves.engine, 'needs', q, shelves.scenarios.size), tagged])
}

/** Rank (from 0) by id of the capabilities that a search text finds. */
export function capabilitiesByWords(shelves: Shelves, q: string): Map<string, number> {
  const plain = folded(q)
  const literal = [...shelves.capabilities.values()]
    .filter(({ title, companyName }) => holds(plain, title, companyName))
    .map(({ id }) => id)
  const tagged = taggedBy(shelves, q, shelves.capabilities.values())
  return ranksOf([literal, found(shelves.capabilityWords, 'offers', q, shelves.capabilities.size), tagged])
}

function found(engine: Engine, side: Side, q: string, limit: number): string[] {
  return engine.search(q, side, { limit }).hits.map(({ id }) => id)
}

/** What stands under the tags that the text names by pinyin or by its initials, the closest tag first. */
function taggedBy(shelves: Shelves, q: string, entries: Iterable<{ id: string; under: string[] }>): string[] {
  if (!/^[a-z0-9 ]{2,}$/i.test(q)) return []
  const all = [...entries]
  return shelves.tags
    .find(q, TAGS_MEANT)
    .flatMap((tag) => all.filter(({ under }) => under.includes(tag.id)).map(({ id }) => id))
}

/** What has the very words in its name comes first, then by the engine's score, then by tag. */
function ranksOf(groups: string[][]): Map<string, number> {
  return new Map([...new Set(groups.flat())].map((id, rank) => [id, rank]))
}

function holds(plain: string, ...names: string[]): boolean {
  return plain !== '' && names.some((name) => folded(name).includes(plain))
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim()
}
