import type { ImportNoun } from '#app/domain/import/mapping.ts'
import { undoableUntil } from '#app/domain/import/undoing.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { ledgerOf } from '#db/stores/imports/import-ledger.ts'
import { ownImport } from './own-import.server.ts'
import { type StandingInTheWay, standingInTheWay } from './standing-in-the-way.server.ts'
import { demandUndoable } from './undo-import.server.ts'

const OBSTACLES_SHOWN = 50

/** An import as the page of its undoing shows it. */
export interface UndoingAsOf {
  id: string
  noun: ImportNoun
  fileName: string
  added: number
  changed: number
  until: Date
  obstacles: StandingInTheWay[]
  obstacleCount: number
}

/**
 * What undoing one's own import would do, or what stands in its way.
 * @returns null when it is undone already
 * @throws {Refusal} not_found for another person's, wrong_state for one that brought nothing or whose days are over
 */
export async function undoingAsOf({ db, viewer, now }: SignedInCall, id: string): Promise<UndoingAsOf | null> {
  const found = await ownImport(db.read, viewer, id)
  if (found.undoneAt) return null
  demandUndoable(found, now)
  const { noun, fileName, importedAt, createdAt } = found
  const ledger = await ledgerOf(db.read, id)
  const records = ledger.filter((row) => row.noun === noun)
  const changed = records.filter(({ before }) => before !== null).length
  const added = records.length - changed
  const { obstacles } = await standingInTheWay(db.read, found, ledger)
  return {
    ...{ id, noun, fileName, added, changed, until: undoableUntil(importedAt ?? createdAt) },
    obstacles: obstacles.slice(0, OBSTACLES_SHOWN),
    obstacleCount: obstacles.length,
  }
}
