import { obstacleIn, type RecordPicture, type UndoObstacle } from '#app/domain/import/undoing.ts'
import type { Reader } from '#db/handle.ts'
import { builtOn } from '#db/stores/imports/built-on.ts'
import type { LedgerRow } from '#db/stores/imports/import-ledger.ts'
import { picturesOf } from '#db/stores/imports/pictures.ts'
import type { SheetImport } from '#db/stores/imports/sheet-imports.ts'

/** Why one record keeps an import from being undone, and from which row of the file it came. */
export interface StandingInTheWay {
  sheet: string
  row: number
  title: string
  obstacle: UndoObstacle
}

/** A record that an import added (`before` is null) or changed. */
export interface TouchedRecord {
  id: string
  unitId: string
  version: number
  before: RecordPicture | null
  qualifications: string[] | null
  attachmentIds: string[] | null
}

/** What an import touched, and what of it cannot be taken back. */
export async function standingInTheWay(
  reader: Reader,
  { noun, createdAt, organisationId }: SheetImport,
  ledger: readonly LedgerRow[],
): Promise<{ touched: TouchedRecord[]; obstacles: StandingInTheWay[] }> {
  const rows = ledger.filter((row) => row.noun === noun)
  const now = new Map(
    (
      await picturesOf(
        reader,
        noun,
        rows.map(({ subjectId }) => subjectId),
      )
    ).map((each) => [each.id, each]),
  )
  const added = rows.filter(({ before }) => before === null).map(({ subjectId }) => subjectId)
  const ownFiles = new Set(rows.flatMap(({ attachmentIds }) => attachmentIds ?? []))
  const rests = await builtOn(reader, noun, added, { since: createdAt, ownFiles })
  const addedState = noun === 'capability' && organisationId === null ? 'published' : 'draft'
  const touched: TouchedRecord[] = []
  const obstacles: StandingInTheWay[] = []
  for (const { subjectId: id, sheet, row, before, version, qualifications, attachmentIds } of rows) {
    const record = now.get(id) ?? null
    const state = before ? String(before.columns.state) : addedState
    const obstacle = obstacleIn(record, { version, state }) ?? rests.get(id)
    if (obstacle) obstacles.push({ sheet, row, title: String(record?.picture.columns.title ?? ''), obstacle })
    else touched.push({ id, unitId: record?.unitId ?? '', version, before, qualifications, attachmentIds })
  }
  return { touched, obstacles }
}
