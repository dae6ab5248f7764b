import { createHash } from 'node:crypto'
import { importFiles } from '#app/domain/attachment/owners.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { Call } from '#app/services/call.ts'
import { taxonomyOf } from '#app/services/taxonomy/taxonomy-of.server.ts'
import { attachmentsAt } from '#db/stores/attachments/attachments.ts'
import { type SheetImport, sheetsOfImport } from '#db/stores/imports/sheet-imports.ts'
import { type OpenList, openList } from './open-list.server.ts'

/** Reading thousands of rows takes a second: what was just looked at is kept for the next look. */
const KEPT_MAX = 4
const KEPT_MS = 10 * 60 * 1000

const kept = new Map<string, { list: Promise<OpenList>; until: number }>()

/**
 * The rows of an import whose file was read. Kept in memory until something is settled anew or the taxonomy changes.
 * @throws {Refusal} wrong_state when its cells are not, or no longer, there
 */
export async function openImport({ db, now }: Pick<Call, 'db' | 'now'>, found: SheetImport): Promise<OpenList> {
  const { version } = await taxonomyOf(db)
  const settled = createHash('sha256')
    .update(JSON.stringify([found.mapping.sheets, found.mapping.tags]))
    .digest('base64url')
  const key = `${found.id} ${version} ${settled}`
  const before = kept.get(key)
  if (before && before.until > now.getTime()) return before.list
  const list = open({ db, now }, found)
  keep(key, { list, until: now.getTime() + KEPT_MS })
  list.catch(() => kept.delete(key))
  return list
}

async function open({ db, now }: Pick<Call, 'db' | 'now'>, found: SheetImport): Promise<OpenList> {
  const readable = found.state === 'checked' || found.state === 'bringing'
  const sheets = readable ? await sheetsOfImport(db.read, found.id) : null
  if (!sheets) throw new Refusal('wrong_state', found.state)
  const { noun, organisationId, mapping, refusedFiles } = found
  const taken = await attachmentsAt(db.read, importFiles(found.id))
  const files = [
    ...taken.map(({ name }) => ({ name, taken: true })),
    ...(refusedFiles ?? []).map(({ name }) => ({ name, taken: false })),
  ]
  return openList(db, noun, { organisationId, mapping, sheets, files }, now)
}

function keep(key: string, entry: { list: Promise<OpenList>; until: number }): void {
  kept.delete(key)
  kept.set(key, entry)
  const [oldest] = kept.keys()
  if (kept.size > KEPT_MAX && oldest) kept.delete(oldest)
}
