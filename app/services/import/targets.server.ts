import type { AttachmentPlace } from '#app/domain/attachment/owners.ts'
import type { Listed } from '#app/domain/import/listed.ts'
import type { KnownUnit } from '#app/domain/import/unit.ts'
import type { Target } from '#app/domain/import/update-row.ts'
import type { Reader } from '#db/handle.ts'
import { attachmentsOf } from '#db/stores/attachments/attachments.ts'
import { readInChunks } from '#db/stores/imports/chunks.ts'
import { staffedUnits } from '#db/stores/imports/targets.ts'
import { unitsByIds } from '#db/stores/imports/units.ts'

/** A record as stored, of either kind. */
interface Stored {
  id: string
  version: number
  state: string
  mergedIntoId: string | null
}

/** How records of a kind are looked at. */
interface Ways<Record extends Stored> {
  unitIdOf(record: Record): string
  filesOf(id: string): AttachmentPlace
  listed(record: Record, unit: KnownUnit, files: string[]): Listed
}

/** Stored records as rows meet them: with their organisations, and whether anybody there could write them. */
export async function asTargets<Record extends Stored>(
  reader: Reader,
  records: readonly Record[],
  { unitIdOf, filesOf, listed }: Ways<Record>,
): Promise<Target[]> {
  const unitIds = [...new Set(records.map(unitIdOf))]
  const units = new Map((await unitsByIds(reader, unitIds)).map((unit) => [unit.id, unit]))
  const staffed = await staffedUnits(reader, unitIds)
  const ids = records.map(({ id }) => id)
  const files = await fileNamesOf(reader, filesOf, ids)
  return records.flatMap((record): Target[] => {
    const { id, version, state, mergedIntoId } = record
    const unit = units.get(unitIdOf(record))
    if (!unit) return []
    const standing = { version, state, merged: mergedIntoId !== null, staffed: staffed.has(unit.id) }
    return [{ id, unit, ...standing, listed: listed(record, unit, files.get(id) ?? []) }]
  })
}

/** The names of the files of records. */
export async function fileNamesOf(
  reader: Reader,
  filesOf: (id: string) => AttachmentPlace,
  ids: readonly string[],
): Promise<Map<string, string[]>> {
  const { noun, field } = filesOf('')
  const files = await readInChunks(ids, (some) => attachmentsOf(reader, noun, some, field))
  const names = new Map<string, string[]>()
  for (const { ownerId, name } of files) names.set(ownerId, [...(names.get(ownerId) ?? []), name])
  return names
}
