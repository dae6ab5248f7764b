/** A record with everything that hangs on it, column by column, to be given back: instants as their milliseconds. */
export interface RecordPicture {
  columns: Record<string, unknown>
  tags: Record<string, unknown>[]
}

/** How long an import can be undone. */
const UNDO_DAYS = 7

/** The instant from which an import can no longer be undone. */
export function undoableUntil(importedAt: Date): Date {
  return new Date(importedAt.getTime() + UNDO_DAYS * 24 * 60 * 60 * 1000)
}

/** Why a record of an import cannot be taken back. */
export type UndoObstacle =
  | 'changed'
  | 'submitted'
  | 'onList'
  | 'published'
  | 'cancelled'
  | 'withdrawn'
  | 'merged'
  | 'kept'
  | 'continued'
  | 'interest'
  | 'proposal'
  | 'match'
  | 'attached'
  | 'used'
  | 'gone'

/** A record of an import as it stands now. */
export interface RecordNow {
  version: number
  state: string
  mergedIntoId: string | null
  onList: boolean
}

/** What stands in the way as far as the record itself tells; null: nothing. @param left what the import left behind */
export function obstacleIn(now: RecordNow | null, left: { version: number; state: string }): UndoObstacle | null {
  if (!now) return 'gone'
  if (now.version === left.version) return null
  if (now.mergedIntoId) return 'merged'
  if (now.onList) return 'onList'
  if (now.state === left.state) return 'changed'
  return BY_STATE[now.state] ?? 'changed'
}

const BY_STATE: Readonly<Record<string, UndoObstacle>> = {
  inReview: 'submitted',
  approved: 'onList',
  open: 'published',
  closed: 'published',
  evaluating: 'published',
  noticed: 'published',
  matched: 'published',
  piloting: 'published',
  accepted: 'published',
  promoted: 'published',
  published: 'published',
  cancelled: 'cancelled',
  withdrawn: 'withdrawn',
}
