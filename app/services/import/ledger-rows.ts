import type { ImportNoun } from '#app/domain/import/mapping.ts'
import type { RecordPicture } from '#app/domain/import/undoing.ts'
import type { GivenFiles } from './give-files.server.ts'
import type { NewQualifications } from './kinds.server.ts'

/** A record that a row added or changed. */
interface LedgerSubject {
  id: string
  unitId: string
  at: { sheet: string; row: number }
  /** What it was before; missing for one that was added. */
  before?: { version: number; picture: RecordPicture }
}

/** What is written down of the records of some rows; recognitions stand with the first row of their company. */
export function ledgerRows(
  noun: ImportNoun,
  { importId }: { importId: string },
  subjects: readonly LedgerSubject[],
  { brought, given }: { brought: NewQualifications; given: GivenFiles },
) {
  const names = new Map<string, string[]>()
  for (const { organisationId, name } of brought)
    names.set(organisationId, [...(names.get(organisationId) ?? []), name])
  return subjects.map(({ id, unitId, at, before }) => {
    const qualifications = names.get(unitId) ?? null
    names.delete(unitId)
    const version = before ? before.version + 1 : 1
    const attachmentIds = given.get(id) ?? null
    const kept = { before: before?.picture ?? null, version, qualifications, attachmentIds }
    return { importId, noun, subjectId: id, ...at, ...kept }
  })
}

/** What is written down of an organisation that came with an import. */
export function unitRow({ importId }: { importId: string }, subjectId: string) {
  return { importId, noun: 'organisation' as const, subjectId, sheet: '', row: 0, before: null, version: 1 }
}
