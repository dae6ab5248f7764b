import { setImmediate as nextTurn } from 'node:timers/promises'
import type { BatchInput } from '#app/domain/desk/deed.ts'
import { planOf } from '#app/domain/desk/plan.ts'
import { VERDICT_OF } from '#app/domain/match/judgement.ts'
import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedIn } from '#app/domain/viewer.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { type PairToday, pairToday } from '#app/services/match/judge-pair.server.ts'
import type { Tx } from '#db/handle.ts'
import {
  type BatchRow,
  closeBatch,
  type MatchToChange,
  matchToChange,
  ownBatch,
  pendingRows,
  type StoredBatch,
  settleRow,
} from '#db/stores/desk/batches.ts'
import { pictureOf } from '#db/stores/desk/restored-match.ts'
import { openCurators } from '#db/stores/matches/curators.ts'
import { changePair } from './change-pair.server.ts'
import { introduceRow } from './introduce-row.server.ts'

/** Pairs of one transaction: few enough that others who write do not wait long. */
const CHUNK = 25

/**
 * Does a batch: each pair for itself, if it is still the one that was looked at. Idempotent: a pair that was done or
 * refused stays so, whoever presses again and from however many tabs; what was interrupted goes on.
 * @throws {Refusal} forbidden; not_found for a batch of somebody else, or to somebody who is no curator (any more)
 */
export async function carryOutBatch(call: SignedInCall, id: string): Promise<void> {
  const { db, viewer } = call
  if (!may(viewer, 'match.move')) throw new Refusal('forbidden', 'match.move')
  const batch = await ownBatch(db.read, viewer.personId, id)
  if (!batch) throw new Refusal('not_found', id)
  const ownerName = await newOwnerOf(call, batch)
  for (let left = batch.doneAt ? 0 : 1; left > 0; await nextTurn()) left = await someOf(call, batch, ownerName)
}

/** The name of whom the pairs go to; null when they go to nobody. */
async function newOwnerOf({ db }: SignedInCall, { detail }: StoredBatch): Promise<string | null> {
  if (detail.deed !== 'hand') return null
  const owner = (await openCurators(db.read)).find(({ id }) => id === detail.ownerId)
  if (!owner) throw new Refusal('not_found', detail.ownerId)
  return owner.name
}

/** Does the next few; gives how many they were, and closes the batch when there were none. */
async function someOf(call: SignedInCall, batch: StoredBatch, ownerName: string | null): Promise<number> {
  const { db, now } = call
  const rows = await pendingRows(db.read, batch.id, CHUNK)
  const { detail } = batch
  if (rows.length === 0) await db.write((tx) => closeBatch(tx, batch.id, { doneAt: now }))
  else if (detail.deed === 'introduce') for (const row of rows) await introduceRow(call, batch, row)
  else await changeAll(call, rows, detail, ownerName)
  return rows.length
}

async function changeAll(
  call: SignedInCall,
  rows: BatchRow[],
  detail: BatchInput,
  ownerName: string | null,
): Promise<void> {
  const [first] = rows
  if (!first) return
  const todays = new Map<number, PairToday>()
  if (VERDICT_OF[detail.deed])
    for (const row of rows) todays.set(row.position, await pairToday(call.db, row.scenarioId, row.companyId))
  await call.db.write(async (tx) => {
    // What another tab has done since is pending no more.
    const pending = new Set((await pendingRows(tx, first.batchId, CHUNK)).map(({ position }) => position))
    for (const row of rows.filter(({ position }) => pending.has(position)))
      await changeOne(tx, call, row, { detail, ownerName, today: todays.get(row.position) ?? null })
  })
}

interface Given {
  detail: BatchInput
  ownerName: string | null
  today: PairToday | null
}

async function changeOne(tx: Tx, call: SignedInCall, row: BatchRow, given: Given): Promise<void> {
  const found = await matchToChange(tx, row.matchId ?? '')
  const plan = planOf(
    given.detail,
    found?.match ?? null,
    row.versionSeen,
    found !== null && mayMove(call.viewer, found),
  )
  if (!plan.ok || !found) return settleRow(tx, row, { outcome: 'refused', refusal: plan.ok ? 'gone' : plan.why })
  const before = pictureOf(found.match)
  const change = { ...given, match: found.match, toState: plan.toState, batchId: row.batchId }
  if (!(await changePair(tx, call, change)))
    return settleRow(tx, row, { outcome: 'refused', refusal: 'changedMeanwhile' })
  return settleRow(tx, row, { outcome: 'done', before, versionAfter: found.match.version + 1 })
}

function mayMove(viewer: SignedIn, { match, agencyId }: MatchToChange): boolean {
  return may(viewer, 'match.move', { agencyId, companyId: match.companyId, state: match.state })
}
