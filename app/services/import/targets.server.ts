import type { Listed } from '#app/domain/import/listed.ts'
import type { KnownUnit } from '#app/domain/import/unit.ts'
import type { Target } from '#app/domain/import/update-row.ts'
import type { Reader } from '#db/handle.ts'
import { staffedUnits } from '#db/stores/imports/targets.ts'
import { unitsByIds } from '#db/stores/imports/units.ts'

/** A record as stored, of either kind. */
interface Stored {
  id: string
  version: number
  state: string
  mergedIntoId: string | null
}

/** Stored records as rows meet them: with their organisations, and whether anybody there could write them. */
export async function asTargets<Record extends Stored>(
  reader: Reader,
  records: readonly Record[],
  unitIdOf: (record: Record) => string,
  listed: (record: Record, unit: KnownUnit) => Listed,
): Promise<Target[]> {
  const unitIds = [...new Set(records.map(unitIdOf))]
  const units = new Map((await unitsByIds(reader, unitIds)).map((unit) => [unit.id, unit]))
  const staffed = await staffedUnits(reader, unitIds)
  return records.flatMap((record): Target[] => {
    const { id, version, state, mergedIntoId } = record
    const unit = units.get(unitIdOf(record))
    if (!unit) return []
    const standing = { version, state, merged: mergedIntoId !== null, staffed: staffed.has(unit.id) }
    return [{ id, unit, ...standing, listed: listed(record, unit) }]
  })
}
