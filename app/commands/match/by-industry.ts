import type { Engine } from '#app/matching/engine.ts'
import { meanAndDeviation } from '#app/matching/measure/folds.ts'
import type { Profile, TagNode } from '#app/matching/model.ts'
import type { Figures } from './measure-direction.ts'

/** What needs of an industry have in nDCG@10. */
export interface OfIndustry {
  name: string
  needs: number
  engine: number
  peer: number
}

/** Figures by industry of the need, and what each industry counting alike gives; a need may be of several, or none. */
export interface ByIndustry {
  mean: { engine: number; peer: number }
  needsOfNone: number
  industries: OfIndustry[]
}

type ByNeed = ReadonlyMap<string, Figures>

/** Groups the needs that were measured by the industries their tags lie in: the tags entered, and those suggested. */
export function figuresByIndustry(
  industriesOf: (need: Profile) => string[],
  needs: Profile[],
  engine: ByNeed,
  peer: ByNeed,
): ByIndustry {
  const measured = needs.filter(({ id }) => engine.has(id))
  const groups = new Map<string, string[]>()
  for (const need of measured) {
    for (const name of industriesOf(need)) groups.set(name, [...(groups.get(name) ?? []), need.id])
  }
  const mean = (ids: string[], figures: ByNeed) => meanAndDeviation(ids.map((id) => figures.get(id)!.ndcg10)).mean
  const industries = Array.from(groups, ([name, ids]): OfIndustry => {
    return { name, needs: ids.length, engine: mean(ids, engine), peer: mean(ids, peer) }
  }).sort((a, b) => b.needs - a.needs || (a.name < b.name ? -1 : 1))
  return {
    mean: {
      engine: meanAndDeviation(industries.map((one) => one.engine)).mean,
      peer: meanAndDeviation(industries.map((one) => one.peer)).mean,
    },
    needsOfNone: measured.filter((need) => industriesOf(need).length === 0).length,
    industries,
  }
}

/** Names the industries that a need's entered tags, and those the engine suggests with confidence, are or lie in. */
export function industryFinder(nodes: TagNode[], engine: Engine): (need: Profile) => string[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const above = (id: string): TagNode[] => {
    const node = byId.get(id)
    if (!node || node.kind === 'domain') return []
    return node.kind === 'industry' ? [node] : node.parents.flatMap(above)
  }
  return ({ tags, title, text }) => {
    const suggested = engine.suggestTags(`${title}。${text}`, MOST)
    const certain = suggested.flatMap(({ tag, confidence }) => (confidence >= CONFIDENT ? tag : []))
    return Array.from(new Set([...tags, ...certain].flatMap(above).map(({ name }) => name)))
  }
}

/** A text has fewer tags than this that it is confident in. */
const MOST = 100
const CONFIDENT = 0.5
