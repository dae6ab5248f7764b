import type { WantedTalk } from '#app/domain/event/plan-input.ts'
import { pairKeyOf } from '#app/domain/match/pair-key.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import { introducePair } from '#app/services/match/introduce-pair.server.ts'
import type { Tx } from '#db/handle.ts'
import { newId } from '#db/id.ts'
import { raisePlanVersion, type StoredEvent } from '#db/stores/events/events.ts'
import { addTalks, changeTalk, type NamedTalk, removeTalks, talksOf } from '#db/stores/events/talks.ts'
import { remember } from '#db/stores/history.ts'
import { eventTo } from '../event-for.server.ts'

/** What storing a plan did. */
interface StoredPlan {
  added: number
  moved: number
  removed: number
}

/**
 * Makes the talks of an event those that are wanted, where they are wanted: clashes have been shown and do not stop it.
 * Pairs that nobody has introduced yet are introduced first. Talks whose minutes were written stay. Idempotent: a plan
 * that is as wanted already stays as it is, whichever version was looked at.
 * @throws {Refusal} not_found, forbidden, wrong_state, changed_meanwhile when another curator stored a plan since
 */
export async function storePlan(
  call: SignedInCall,
  code: string,
  seen: { planVersion: number; wanted: readonly WantedTalk[] },
): Promise<StoredPlan> {
  const { db, viewer } = call
  const event = await eventTo('event.plan', db.read, viewer, code)
  const foreseen = changeTo(seen.wanted, await talksOf(db.read, event.id))
  if (isNothing(foreseen)) return done(foreseen)
  if (event.planVersion !== seen.planVersion) throw new Refusal('changed_meanwhile', code)
  const matchIds = await introduced(call, foreseen.added)
  return db.write(async (tx) => {
    const current = await eventTo('event.plan', tx, viewer, code)
    if (!(await raisePlanVersion(tx, current.id, seen.planVersion))) throw new Refusal('changed_meanwhile', code)
    // Minutes may have been written while pairs were introduced.
    const change = changeTo(seen.wanted, await talksOf(tx, current.id))
    await write(tx, call, current, change, matchIds)
    return done(change)
  })
}

interface Change {
  added: WantedTalk[]
  moved: { talk: NamedTalk['talk']; to: WantedTalk }[]
  removed: string[]
}

function changeTo(wanted: readonly WantedTalk[], stored: readonly NamedTalk[]): Change {
  const talks = new Map(stored.map(({ talk }) => [pairKeyOf(talk), talk]))
  const kept = new Set(wanted.map(pairKeyOf))
  return {
    added: wanted.filter((one) => !talks.has(pairKeyOf(one))),
    moved: wanted.flatMap((to) => {
      const talk = talks.get(pairKeyOf(to))
      return talk && (talk.slot !== to.slot || talk.table !== to.table) ? [{ talk, to }] : []
    }),
    removed: stored.filter(({ talk }) => !talk.writtenAt && !kept.has(pairKeyOf(talk))).map(({ talk }) => talk.id),
  }
}

function isNothing({ added, moved, removed }: Change): boolean {
  return added.length + moved.length + removed.length === 0
}

function done({ added, moved, removed }: Change): StoredPlan {
  return { added: added.length, moved: moved.length, removed: removed.length }
}

/** The match of every pair, begun where there was none. */
async function introduced(call: SignedInCall, pairs: readonly WantedTalk[]): Promise<Map<string, string>> {
  const catalogue = await catalogueOf(call.db)
  const ids = new Map<string, string>()
  for (const pair of pairs) {
    const scenarioCode = catalogue.scenario(pair.scenarioId)?.code ?? ''
    ids.set(pairKeyOf(pair), await introducePair(call, { scenarioCode, companyId: pair.companyId, again: false }))
  }
  return ids
}

async function write(
  tx: Tx,
  { viewer, now }: SignedInCall,
  event: StoredEvent,
  change: Change,
  matchIds: ReadonlyMap<string, string>,
): Promise<void> {
  if (isNothing(change)) return
  await removeTalks(tx, change.removed)
  for (const { talk, to } of change.moved) {
    const place = { slot: to.slot, table: to.table }
    if (!(await changeTalk(tx, talk, place))) throw new Refusal('changed_meanwhile', event.code)
  }
  const fresh = { eventId: event.id, minutes: '', nextStep: '', version: 1, createdAt: now }
  await addTalks(
    tx,
    change.added.map(({ scenarioId, companyId, slot, table }) => {
      const matchId = matchIds.get(pairKeyOf({ scenarioId, companyId }))
      if (matchId === undefined) throw new Refusal('changed_meanwhile', event.code)
      return { ...fresh, id: newId(), scenarioId, companyId, slot, table, matchId }
    }),
  )
  await remember(tx, {
    ...{ noun: 'event', subjectId: event.id, act: 'plan', personId: viewer.personId, at: now },
    detail: { ...done(change) },
  })
}
