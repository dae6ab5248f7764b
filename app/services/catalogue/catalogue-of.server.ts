import type { Db } from '#db/handle.ts'
import { announcementsSince, latestAnnouncementAt } from '#db/stores/catalogue/announcements.ts'
import { announcedWithin } from '#db/stores/outbox.ts'
import { readWeights } from '../matching-index/weights.server.ts'
import { Catalogue } from './catalogue.server.ts'
import { publishedEntries, refreshCompanies, refreshScenarios } from './fill.server.ts'
import { freshIndexes, isOutgrown } from './index-entries.server.ts'
import { firstShelves, type IndexLife, keepSaved, rebuildBehind } from './index-life.server.ts'
import { shelvesOf } from './shelves.server.ts'
import { tagBookOf } from './tag-book.server.ts'

/** How old a look at the outbox may be; while this node itself announces, its authors see each change at once. */
const LOOK_MS = 1000
/** Announcements are stamped before they are committed, by clocks of several machines: look back this far. */
const OVERLAP_MS = 30_000

/** A catalogue and how far it has followed its database. */
export interface Follower {
  catalogue: Catalogue
  life: IndexLife
  /** Instant of the newest announcement taken in. */
  upTo: Date
  seen: Set<string>
  lookedAt: number
  /** When the last look that found anything new was over. */
  refreshedAt: Date
  /** The look under way; others wait for it. */
  looking: Promise<void> | null
}

const followers = new WeakMap<Db, Promise<Follower>>()

/**
 * The catalogue of a database: filled at the first call, then following the outbox, so that what any node committed
 * shows within a second. It answers from memory.
 */
export async function catalogueOf(db: Db): Promise<Catalogue> {
  return (await followerOf(db)).catalogue
}

/** The same with how it came about. */
export async function followerOf(db: Db): Promise<Follower> {
  const starting = followers.get(db) ?? start(db)
  followers.set(db, starting)
  const follower = await starting.catch((error: unknown) => {
    followers.delete(db)
    throw error
  })
  await follower.looking
  if (performance.now() - follower.lookedAt >= (announcedWithin(LOOK_MS) ? 0 : LOOK_MS)) {
    follower.looking ??= look(db, follower).finally(() => {
      follower.looking = null
    })
    await follower.looking
  }
  return follower
}

async function start(db: Db): Promise<Follower> {
  readWeights(process.env)
  const upTo = (await latestAnnouncementAt(db.read)) ?? new Date(0)
  const lookedAt = performance.now()
  const seen = new Set((await announcementsSince(db.read, overlapped(upTo))).map(({ id }) => id))
  const { shelves, life } = await firstShelves(db)
  const catalogue = new Catalogue(shelves)
  keepSaved(db, catalogue, life)
  return { catalogue, life, upTo, seen, lookedAt, refreshedAt: life.start.at, looking: null }
}

async function look(db: Db, follower: Follower): Promise<void> {
  follower.lookedAt = performance.now()
  const recent = await announcementsSince(db.read, overlapped(follower.upTo))
  const fresh = recent.filter(({ id, topic }) => !follower.seen.has(id) && changesCatalogue(topic))
  if (fresh.length > 0) {
    await takeIn(db, follower, fresh)
    follower.refreshedAt = new Date()
  }
  follower.upTo = recent.at(-1)?.at ?? follower.upTo
  follower.seen = new Set(recent.map(({ id }) => id))
}

/** Announcements that change nothing of what the catalogue holds. */
const BESIDE: readonly Announcement['topic'][] = ['reminder', 'forecast']

function changesCatalogue(topic: Announcement['topic']): boolean {
  return !BESIDE.includes(topic)
}

type Announcement = Awaited<ReturnType<typeof announcementsSince>>[number]

async function takeIn(db: Db, { catalogue, life }: Follower, fresh: Announcement[]): Promise<void> {
  const about = (topic: Announcement['topic']) => [
    ...new Set(fresh.filter((one) => one.topic === topic).map(({ subjectId }) => subjectId)),
  ]
  if (about('taxonomy').length > 0) {
    const entries = await publishedEntries(db.read, await tagBookOf(db))
    catalogue.replace(shelvesOf(entries, freshIndexes(entries, new Date())))
    return
  }
  await refreshScenarios(db.read, catalogue.shelves, about('scenario'))
  await refreshCompanies(db.read, catalogue.shelves, about('company'))
  catalogue.changed()
  const asked = about('index').length > 0
  if (asked || (isOutgrown(catalogue.shelves) && !life.failedAt)) rebuildBehind(db, catalogue, life)
}

function overlapped(instant: Date): Date {
  return new Date(Math.max(0, instant.getTime() - OVERLAP_MS))
}
