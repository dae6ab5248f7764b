import { setImmediate as nextTurn } from 'node:timers/promises'
import { undoOf } from '#app/domain/desk/plan.ts'
import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Tx } from '#db/handle.ts'
import {
  closeBatch,
  matchToChange,
  ownBatch,
  rowsToUndo,
  type StoredBatch,
  settleRow,
} from '#db/stores/desk/batches.ts'
import { restoreMatch, withdrawVerdict } from '#db/stores/desk/restored-match.ts'
import { remember } from '#db/stores/history.ts'
import { announce } from '#db/stores/outbox.ts'

const CHUNK = 25

/**
 * Gives every pair of a done batch back what it had before, column for column, unless somebody changed it since: those
 * are kept and listed. Idempotent: a pair that was restored or kept stays so.
 * @throws {Refusal} forbidden; not_found for a batch of somebody else; wrong_state for one that is not done, and for
 *   introductions, of which both sides know
 */
export async function undoBatch(call: SignedInCall, id: string): Promise<void> {
  const { db, viewer, now } = call
  if (!may(viewer, 'match.move')) throw new Refusal('forbidden', 'match.move')
  const batch = await ownBatch(db.read, viewer.personId, id)
  if (!batch) throw new Refusal('not_found', id)
  if (!batch.doneAt || batch.detail.deed === 'introduce') throw new Refusal('wrong_state', id)
  for (let left = batch.undoneAt ? 0 : 1; left > 0; await nextTurn()) {
    left = await db.write(async (tx) => {
      const rows = await rowsToUndo(tx, id, CHUNK)
      for (const row of rows) await settleRow(tx, row, { undoOutcome: await undone(tx, call, batch, row) })
      if (rows.length === 0) await closeBatch(tx, id, { undoneAt: now })
      return rows.length
    })
  }
}

type DoneRow = Awaited<ReturnType<typeof rowsToUndo>>[number]

async function undone(
  tx: Tx,
  { viewer, now }: SignedInCall,
  batch: StoredBatch,
  row: DoneRow,
): Promise<'restored' | 'kept'> {
  const found = await matchToChange(tx, row.matchId ?? '')
  if (!found || !row.before || undoOf(row, found.match) === 'kept') return 'kept'
  const { match } = found
  if (!(await restoreMatch(tx, match, row.before))) return 'kept'
  const toState = String(row.before.state)
  const moved = toState !== match.state
  await remember(tx, {
    noun: 'match',
    subjectId: match.id,
    act: 'undo',
    personId: viewer.personId,
    at: now,
    ...(moved && { fromState: match.state, toState }),
    detail: { batch: batch.id, deed: batch.detail.deed },
  })
  if (moved) {
    // What was undone is no verdict to learn from.
    await withdrawVerdict(tx, match.id, match.updatedAt)
    await announce(tx, 'company', match.companyId, now)
  }
  return 'restored'
}
