import type { ImportResult } from '#app/domain/import/mapping.ts'
import type { PlacedRow } from '#app/domain/import/place-rows.ts'
import { sideOf } from '#app/domain/import/seats.ts'
import type { Unit } from '#app/domain/import/unit.ts'
import type { Tx } from '#db/handle.ts'
import { newId } from '#db/id.ts'
import { addHistory } from '#db/stores/imports/imported-rows.ts'
import { addUnits } from '#db/stores/imports/units.ts'
import type { Bringing, ImportKind, RowToAdd } from './kinds.server.ts'
import type { PlacedList } from './placed-list.server.ts'

/** Who brings which import in, and whether what it makes belongs to a demonstration. */
export interface ImportDeed extends Bringing {
  importId: string
  demo: boolean
}

/** Puts in what is good and new of a list, with the organisations that come with it, and writes it all down. */
export async function addRows<Values extends object, Rec>(
  tx: Tx,
  kind: ImportKind<Values, Rec>,
  { rows, existing }: PlacedList<string, Rec>,
  deed: ImportDeed,
): Promise<ImportResult> {
  const fresh = rows.filter((row) => row.record !== null && !existing.has(row))
  const unitIds = await addNewUnits(tx, kind, fresh, deed)
  const added = fresh.flatMap(({ record, unit, fingerprint, sheet, row }) => {
    const unitId = unit && (unit.id ?? unitIds.get(unit))
    return record && unitId ? [{ id: newId(), unitId, fingerprint, record, at: { sheet, row } }] : []
  })
  await kind.add(tx, added, deed)
  await addHistory(tx, added.map(historyRow(kind, deed)))
  const refused = rows.filter(({ record }) => record === null).length
  return { created: added.length, existing: existing.size, refused, units: unitIds.size }
}

async function addNewUnits<Values extends object, Rec>(
  tx: Tx,
  kind: ImportKind<Values, Rec>,
  rows: readonly PlacedRow<Rec>[],
  { demo, now, personId, importId }: ImportDeed,
): Promise<Map<Unit, string>> {
  const firsts = new Map<Unit, Rec>()
  for (const { unit, record } of rows) if (unit?.id === null && record && !firsts.has(unit)) firsts.set(unit, record)
  const made = [...firsts].map(([unit, record]) => ({ unit, id: newId(), facts: kind.unitFacts(record) }))
  const times = { verifiedAt: now, createdAt: now, updatedAt: now }
  const side = sideOf(kind.listing.kind)
  await addUnits(
    tx,
    made.map(({ id, unit: { name, creditCode }, facts }) => ({
      ...{ id, kind: side, name, creditCode, ...facts, state: 'verified' as const, intro: '', demo, version: 1 },
      ...times,
    })),
  )
  await addHistory(
    tx,
    made.map(({ id }) => ({
      ...{ id: newId(), noun: 'organisation' as const, subjectId: id, act: 'import', personId, reason: '', at: now },
      ...{ toState: 'verified', detail: { importId } },
    })),
  )
  return new Map(made.map(({ unit, id }) => [unit, id]))
}

function historyRow<Values extends object, Rec>(kind: ImportKind<Values, Rec>, deed: ImportDeed) {
  return ({ id, at }: RowToAdd<Rec> & { at: { sheet: string; row: number } }) => ({
    id: newId(),
    noun: kind.listing.kind,
    subjectId: id,
    act: 'import',
    personId: deed.personId,
    toState: kind.state(deed),
    reason: '',
    detail: { importId: deed.importId, ...at },
    at: deed.now,
  })
}
