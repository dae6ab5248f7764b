import { createEngine, type Engine, restoreEngine } from '#app/matching/engine.ts'
import type { Profile, Side } from '#app/matching/model.ts'
import type { Random } from '#seeds/demo/random.ts'
import { checksum, companyOf, firstOf, LEARNED, marketEngine, NODES, needOf } from './generated.ts'

const ASKED = firstOf((at) => needOf(at + 5000), 5)
const ASKING = firstOf((at) => companyOf(at + 5000), 3)
const POOL = 120
const PROFILES = { needs: firstOf(needOf, 2 * POOL), offers: firstOf(companyOf, 2 * POOL) }

/** Rankings with explanations, and what is found, as they would be sent. */
export function answersOf(engine: Engine): string {
  const { profiles } = engine.statistics()
  const explained = ASKED.map((need) => engine.rankExplained(need, { limit: 20 }))
  const needs = ASKING.map((offer) => engine.rank(offer, 'needs', { limit: 20 }))
  const found = ['无人机', '5G', '检测平台'].map((words) => engine.search(words, 'offers', { limit: 20 }).hits)
  return JSON.stringify({ profiles, explained, needs, found })
}

/** A fresh engine that learned the same, filled in an order of chance. */
export function freshEngine({ held }: Edited, random: Random): Engine {
  return marketEngine(random.shuffled([...held.needs.values()]), random.shuffled([...held.offers.values()]))
}

/** Engines that follow the same edits, and what they should hold, kept beside them. */
export class Edited {
  readonly held: Record<Side, Map<string, Profile>> = { needs: new Map(), offers: new Map() }
  readonly engines = [createEngine(NODES, LEARNED)]

  constructor(private readonly random: Random) {}

  put(side: Side, profile: Profile) {
    this.held[side].set(profile.id, profile)
    for (const engine of this.engines) engine.put(side, profile)
  }

  remove(side: Side, id: string) {
    this.held[side].delete(id)
    for (const engine of this.engines) engine.remove(side, id)
  }

  /** Puts, takes out, tags otherwise or writes anew one profile of chance. */
  edit() {
    const { random } = this
    const side: Side = random.chance(0.3) ? 'needs' : 'offers'
    const fresh = PROFILES[side][random.between(0, POOL - 1)]!
    const other = PROFILES[side][random.between(POOL, 2 * POOL - 1)]!
    const old = this.held[side].get(fresh.id)
    if (!old) this.put(side, fresh)
    else if (random.chance(0.3)) this.remove(side, fresh.id)
    else if (random.chance(0.5)) this.put(side, { ...old, tags: other.tags, freeTags: other.freeTags })
    else this.put(side, { ...other, id: fresh.id })
  }

  /** Adds the last engine once more as it is after being saved and restored; from now on both are edited. */
  fork() {
    const bytes = Buffer.concat(this.engines.at(-1)!.save(null, checksum))
    this.engines.push(restoreEngine(NODES, bytes, checksum).engine)
  }
}
