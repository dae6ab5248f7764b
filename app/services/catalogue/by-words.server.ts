import { quotedIn, withoutMarks } from '#app/domain/catalogue/quoted.ts'
import type { Engine } from '#app/matching/engine.ts'
import type { Side } from '#app/matching/model.ts'
import { fold } from '#app/matching/text/fold.ts'
import type { Shelves } from './shelves.server.ts'

/** Initials may mean many tags; beyond the closest ones they are noise. */
const TAGS_MEANT = 3

/**
 * Rank (from 0) by id of the scenarios that a search text finds: first what has it letter for letter in its names, then
 * in its text, then what the engine finds. In quotation marks only the letters count.
 */
export function scenariosByWords(shelves: Shelves, q: string): Map<string, number> {
  const isQuoted = quotedIn(q) !== null
  const plain = fold(withoutMarks(q)).trim()
  const named = idsOf(shelves.scenarios.values(), ({ code, title, agencyName, jointAgencies }) =>
    holds(plain, code, title, agencyName, ...jointAgencies),
  )
  const written = shelves.engine.literal(plain, 'needs', shelves.scenarios.size)
  if (isQuoted) return ranksOf([named, written])
  const tagged = taggedBy(shelves, q, shelves.scenarios)
  return ranksOf([named, written, found(shelves.engine, 'needs', q, shelves.scenarios.size), tagged])
}

/** The same for capabilities; their names are those of what is offered and of the company. */
export function capabilitiesByWords(shelves: Shelves, q: string): Map<string, number> {
  const isQuoted = quotedIn(q) !== null
  const plain = fold(withoutMarks(q)).trim()
  const { capabilities, capabilityWords } = shelves
  // Both names are in the engine's text, so that only what has the words there need be looked at.
  const written = capabilityWords.literal(plain, 'offers', capabilities.size)
  const holding = written.flatMap((id) => capabilities.get(id) ?? [])
  const named = idsOf(holding, ({ title, companyName }) => holds(plain, title, companyName))
  if (isQuoted) return ranksOf([named, written])
  const tagged = taggedBy(shelves, q, capabilities)
  return ranksOf([named, written, found(capabilityWords, 'offers', q, capabilities.size), tagged])
}

function found(engine: Engine, side: Side, q: string, limit: number): string[] {
  return engine.search(q, side, { limit }).hits.map(({ id }) => id)
}

/** What stands under the tags that the text names by pinyin or by its initials, the closest tag first. */
function taggedBy(shelves: Shelves, q: string, entries: Map<string, { id: string; under: string[] }>): string[] {
  if (!/^[a-z0-9 ]{2,}$/i.test(q)) return []
  return shelves.tags
    .find(q, TAGS_MEANT)
    .flatMap((tag) => idsOf(entries.values(), ({ under }) => under.includes(tag.id)))
}

function idsOf<Entry extends { id: string }>(entries: Iterable<Entry>, isOne: (entry: Entry) => boolean): string[] {
  const ids: string[] = []
  for (const entry of entries) if (isOne(entry)) ids.push(entry.id)
  return ids
}

/** Rank by id, a group after the other. */
function ranksOf(groups: string[][]): Map<string, number> {
  return new Map(Array.from(new Set(groups.flat()), (id, rank) => [id, rank]))
}

function holds(plain: string, ...names: string[]): boolean {
  return plain !== '' && names.some((name) => fold(name).includes(plain))
}
