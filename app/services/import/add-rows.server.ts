import { type RowDecisions, type RowPlace, rowKey } from '#app/domain/import/like-row.ts'
import type { PlacedRow } from '#app/domain/import/place-rows.ts'
import { sideOf } from '#app/domain/import/seats.ts'
import type { Unit } from '#app/domain/import/unit.ts'
import type { Tx } from '#db/handle.ts'
import { newId } from '#db/id.ts'
import { addToLedger } from '#db/stores/imports/import-ledger.ts'
import { addHistory } from '#db/stores/imports/imported-rows.ts'
import { addUnits } from '#db/stores/imports/units.ts'
import { giveFiles } from './give-files.server.ts'
import type { Bringing, ImportKind, RowToAdd } from './kinds.server.ts'
import { ledgerRows, unitRow } from './ledger-rows.ts'

/** Who brings which import in, and whether what it makes belongs to a demonstration. */
export interface ImportDeed extends Bringing {
  importId: string
  demo: boolean
  /** What was decided about rows that nearly repeat something. */
  decisions: RowDecisions
  /** Whether rows without a code change what goes by their unit and title. */
  updatesKnown: boolean
}

/** What some rows made, and the organisations that came with them. */
export interface AddedRows {
  created: number
  existing: number
  updated: number
  unitIds: ReadonlyMap<Unit, string>
}

/**
 * Puts good rows in that are not there yet, with the organisations that come with them, and writes it all down.
 * @param unitIds the organisations that earlier rows of the same list have brought
 */
export async function addRows<Values extends object, Rec>(
  tx: Tx,
  kind: ImportKind<Values, Rec>,
  { rows, unitIds }: { rows: readonly PlacedRow<Rec>[]; unitIds: ReadonlyMap<Unit, string> },
  deed: ImportDeed,
): Promise<AddedRows> {
  const idOf = (unit: Unit) => unit.id ?? unitIds.get(unit)
  const prints = rows.flatMap(({ unit, fingerprint, record }) => {
    const unitId = unit && idOf(unit)
    return unitId && record ? [{ unitId, fingerprint, title: kind.show(record).title }] : []
  })
  const known = new Set((await kind.known(tx, prints)).map(({ unitId, fingerprint }) => `${unitId} ${fingerprint}`))
  const fresh = rows.filter(({ unit, fingerprint }) => unit && !known.has(`${idOf(unit)} ${fingerprint}`))
  const newIds = await addNewUnits(
    tx,
    kind,
    fresh.filter(({ unit }) => unit && !idOf(unit)),
    deed,
  )
  const added = fresh.flatMap(({ record, unit, fingerprint, sheet, row }) => {
    const unitId = unit && (idOf(unit) ?? newIds.get(unit))
    return record && unitId
      ? [{ id: newId(), unitId, fingerprint, record, at: { sheet, row }, continuesId: continued({ sheet, row }, deed) }]
      : []
  })
  const brought = await kind.add(tx, added, deed)
  const given = await giveFiles(tx, kind, added, deed)
  await addHistory(tx, added.map(historyRow(kind, deed)))
  await addToLedger(tx, [
    ...ledgerRows(kind.listing.kind, deed, added, { brought, given }),
    ...[...newIds.values()].map((subjectId) => unitRow(deed, subjectId)),
  ])
  return { created: added.length, existing: rows.length - fresh.length, updated: 0, unitIds: newIds }
}

async function addNewUnits<Values extends object, Rec>(
  tx: Tx,
  kind: ImportKind<Values, Rec>,
  rows: readonly PlacedRow<Rec>[],
  { demo, now, personId, importId }: ImportDeed,
): Promise<Map<Unit, string>> {
  const firsts = new Map<Unit, Rec>()
  for (const { unit, record } of rows) if (unit && record && !firsts.has(unit)) firsts.set(unit, record)
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

/** The scenario that a row was decided to continue. */
function continued(place: RowPlace, { decisions }: ImportDeed): string | null {
  const decision = decisions[rowKey(place)]
  return typeof decision === 'object' ? decision.continuesId : null
}

function historyRow<Values extends object, Rec>(kind: ImportKind<Values, Rec>, deed: ImportDeed) {
  return ({ id, at, continuesId }: RowToAdd<Rec> & { at: { sheet: string; row: number } }) => ({
    id: newId(),
    noun: kind.listing.kind,
    subjectId: id,
    act: 'import',
    personId: deed.personId,
    toState: kind.state(deed),
    reason: '',
    detail: { importId: deed.importId, ...at, ...(continuesId && { continuesId }) },
    at: deed.now,
  })
}
