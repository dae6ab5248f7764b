import type { CandidateTag, IndexState } from '#app/domain/catalogue/index-state.ts'
import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { foldName } from '#app/matching/text/fold.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { latestAnnouncementAt } from '#db/stores/catalogue/announcements.ts'
import { followerOf } from '../catalogue/catalogue-of.server.ts'
import type { Shelves } from '../catalogue/shelves.server.ts'
import { snapshotPlaceOf } from './snapshot-place.ts'

/**
 * How the matching index of this node stands.
 * @throws {Refusal} forbidden for who may not look
 */
export async function indexState({ db, viewer }: SignedInCall): Promise<IndexState> {
  if (!may(viewer, 'index.read')) throw new Refusal('forbidden', 'index.read')
  const { catalogue, life, upTo, refreshedAt } = await followerOf(db)
  const { shelves } = catalogue
  const { profiles, terms, tags, blocks, dead, bytes, learnedFrom, folkTags } = shelves.engine.statistics()
  const announcedAt = await latestAnnouncementAt(db.read)
  return {
    profiles,
    capabilities: shelves.capabilities.size,
    terms,
    tags,
    blocks: blocks.needs + blocks.offers,
    dead: dead.needs + dead.offers,
    bytes: bytes + shelves.capabilityWords.statistics().bytes,
    candidates: candidatesAmong(shelves, folkTags),
    learned: { at: shelves.index.learnedAt, from: learnedFrom, changed: shelves.index.changed.size },
    rebuilding: life.rebuilding !== null,
    failedAt: life.failedAt,
    start: life.start,
    snapshot: life.saved && { at: life.saved.at, bytes: life.saved.bytes },
    keepsSnapshots: snapshotPlaceOf(db) !== undefined,
    refreshedAt,
    lagMs: Math.max(0, (announcedAt?.getTime() ?? 0) - upTo.getTime()),
  }
}

/** Words that people entered as tags and the index took for such, as they are mostly spelled, the most used first. */
function candidatesAmong({ scenarios, companies }: Shelves, folk: string[]): CandidateTag[] {
  const uses = new Map(folk.map((word) => [word, { spellings: new Map<string, number>(), scenarios: 0, companies: 0 }]))
  const enter = (freeTags: string[], side: 'scenarios' | 'companies') => {
    const spelled = new Map(freeTags.map((word) => [foldName(word), word]))
    for (const [word, spelling] of spelled) {
      const use = uses.get(word)
      if (!use) continue
      use[side] += 1
      use.spellings.set(spelling, (use.spellings.get(spelling) ?? 0) + 1)
    }
  }
  for (const { freeTags } of scenarios.values()) enter(freeTags, 'scenarios')
  for (const { capabilities } of companies.values()) {
    enter(
      capabilities.flatMap(({ freeTags }) => freeTags),
      'companies',
    )
  }
  return Array.from(uses, ([word, { spellings, scenarios: needs, companies: offers }]) => {
    const [spelling = word] = [...spellings].sort(([, a], [, b]) => b - a)[0] ?? []
    return { word: spelling, scenarios: needs, companies: offers }
  }).sort((a, b) => b.scenarios + b.companies - a.scenarios - a.companies || (a.word < b.word ? -1 : 1))
}
