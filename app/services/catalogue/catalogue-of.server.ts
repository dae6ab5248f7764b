import type { Db } from '#db/handle.ts'
import { announcementsSince, latestAnnouncementAt } from '#db/stores/catalogue/announcements.ts'
import { announcedWithin } from '#db/stores/outbox.ts'
import { Catalogue } from './catalogue.server.ts'
import { filledShelves, refreshCompanies, refreshScenarios } from './fill.server.ts'
import { tagBookOf } from './tag-book.server.ts'

/** How old a look at the outbox may be; while this node itself announces, its authors see each change at once. */
const LOOK_MS = 1000
/** Announcements are stamped before they are committed, by clocks of several machines: look back this far. */
const OVERLAP_MS = 30_000

interface Follower {
  catalogue: Catalogue
  /** Instant of the newest announcement taken in. */
  upTo: Date
  seen: Set<string>
  lookedAt: number
  /** The look under way; others wait for it. */
  looking: Promise<void> | null
}

const followers = new WeakMap<Db, Promise<Follower>>()

/**
 * The catalogue of a database: filled at the first call, then following the outbox, so that what any node committed
 * shows within a second. It answers from memory.
 */
export async function catalogueOf(db: Db): Promise<Catalogue> {
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
  return follower.catalogue
}

async function start(db: Db): Promise<Follower> {
  const upTo = (await latestAnnouncementAt(db.read)) ?? new Date(0)
  const lookedAt = performance.now()
  const seen = new Set((await announcementsSince(db.read, overlapped(upTo))).map(({ id }) => id))
  const catalogue = new Catalogue(await filledShelves(db.read, await tagBookOf(db)))
  return { catalogue, upTo, seen, lookedAt, looking: null }
}

async function look(db: Db, follower: Follower): Promise<void> {
  follower.lookedAt = performance.now()
  const recent = await announcementsSince(db.read, overlapped(follower.upTo))
  const fresh = recent.filter(({ id }) => !follower.seen.has(id))
  if (fresh.length > 0) await takeIn(db, follower, fresh)
  follower.upTo = recent.at(-1)?.at ?? follower.upTo
  follower.seen = new Set(recent.map(({ id }) => id))
}

type Announcement = Awaited<ReturnType<typeof announcementsSince>>[number]

async function takeIn(db: Db, { catalogue }: Follower, fresh: Announcement[]): Promise<void> {
  const about = (topic: Announcement['topic']) => [
    ...new Set(fresh.filter((one) => one.topic === topic).map(({ subjectId }) => subjectId)),
  ]
  if (about('taxonomy').length > 0) {
    catalogue.replace(await filledShelves(db.read, await tagBookOf(db)))
    return
  }
  await refreshScenarios(db.read, catalogue.shelves, about('scenario'))
  await refreshCompanies(db.read, catalogue.shelves, about('company'))
  catalogue.changed()
}

function overlapped(instant: Date): Date {
  return new Date(Math.max(0, instant.getTime() - OVERLAP_MS))
}
