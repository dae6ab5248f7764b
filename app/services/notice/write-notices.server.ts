import type { Db, Reader, Tx } from '#db/handle.ts'
import { deedsFrom, followedUntil, noteFollowed, remindersFrom } from '#db/stores/notices/happenings.ts'
import { draftsToClose, writersOf } from '#db/stores/notices/receivers.ts'
import { notify } from './notify.server.ts'
import { TOLD_ACTS, TOLD_DEEDS } from './told-deeds.ts'
import { reminderTold } from './told-reminders.ts'

/** So far back a follower looks again: a transaction may end after one that began later. */
const OVERLAP_MS = 2 * 60 * 1000
/** How far back notices begin on a site that had none. */
const FIRST_LOOK_MS = 14 * 24 * 60 * 60 * 1000
/** From when on a deadline is near. */
const NEAR_MS = 3 * 24 * 60 * 60 * 1000
/** A follower that found nothing for so long moves its mark. */
const MARK_MS = 60 * 60 * 1000
const PAGE = 100

/**
 * Writes down who should know of what happened: read from the trail and from the outbox's reminders, and from deadlines
 * that come near. Read again it adds nothing; several nodes may run it at once.
 */
export async function writeNotices(db: Db, now: Date): Promise<void> {
  await follow(db, now, 'history', {
    page: (reader, from) => deedsFrom(reader, from, TOLD_ACTS, PAGE),
    tell: async (tx, deed) => {
      const news = (await TOLD_DEEDS[`${deed.noun} ${deed.act}`]?.(tx, deed)) ?? []
      for (const one of news) await notify(tx, { ...one, happening: `deed:${deed.id}`, at: deed.at }, now)
    },
  })
  await follow(db, now, 'outbox', {
    page: (reader, from) => remindersFrom(reader, from, PAGE),
    tell: async (tx, { id, subjectId, at }) => {
      const news = await reminderTold(tx, subjectId)
      for (const one of news) await notify(tx, { ...one, happening: `reminder:${id}`, at }, now)
    },
  })
  await warnOfDeadlines(db, now)
}

interface Row {
  id: string
  at: Date
}

/** Reads on from where the follower was, page by page; each page is told in one transaction. */
async function follow<One extends Row>(
  db: Db,
  now: Date,
  name: 'history' | 'outbox',
  ways: {
    page: (reader: Reader, from: Date | Row) => Promise<One[]>
    tell: (tx: Tx, one: One) => Promise<void>
  },
): Promise<void> {
  const until = await followedUntil(db.read, name)
  let from: Date | Row = new Date(until ? until.getTime() - OVERLAP_MS : now.getTime() - FIRST_LOOK_MS)
  let found = 0
  for (;;) {
    const rows: One[] = await ways.page(db.read, from)
    found += rows.length
    if (rows.length > 0)
      await db.write(async (tx) => {
        for (const row of rows) await ways.tell(tx, row)
      })
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) break
    from = { id: last.id, at: last.at }
  }
  const stale = !until || now.getTime() - until.getTime() > MARK_MS
  if (found > 0 || stale) await db.write((tx) => noteFollowed(tx, name, now))
}

/** Drafts of which this process has warned: so that it need not try again at each tick. */
const warned = new WeakMap<Db, Set<string>>()

async function warnOfDeadlines(db: Db, now: Date): Promise<void> {
  const told = warned.get(db) ?? new Set<string>()
  warned.set(db, told)
  const bounds = { now, until: new Date(now.getTime() + NEAR_MS) }
  for (let offset = 0; ; offset += PAGE) {
    const drafts = await draftsToClose(db.read, bounds, { limit: PAGE, offset })
    const keyOf = ({ id, closesAt }: (typeof drafts)[number]) => `${id}:${closesAt?.getTime()}`
    const fresh = drafts.filter((draft) => !told.has(keyOf(draft)))
    if (fresh.length > 0)
      await db.write(async (tx) => {
        for (const draft of fresh) await warn(tx, draft, now)
      })
    for (const draft of fresh) told.add(keyOf(draft))
    if (drafts.length < PAGE) return
  }
}

async function warn(tx: Tx, draft: Awaited<ReturnType<typeof draftsToClose>>[number], now: Date): Promise<void> {
  const { id, companyId, scenarioId, title, closesAt } = draft
  if (!closesAt) return
  const detail = { title, closesAt: closesAt.toISOString() }
  const happening = `deadline:${scenarioId}:${closesAt.getTime()}`
  const personIds = await writersOf(tx, [companyId])
  await notify(
    tx,
    { kind: 'deadlineNear', happening, personIds, detail, path: `/company/proposals/${id}`, at: now },
    now,
  )
}
