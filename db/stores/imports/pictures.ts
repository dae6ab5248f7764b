import { and, asc, eq, getTableColumns, inArray } from 'drizzle-orm'
import type { ImportNoun } from '../../../app/domain/import/mapping.ts'
import type { RecordPicture } from '../../../app/domain/import/undoing.ts'
import type { Reader, Tx } from '../../handle.ts'
import { capability, capabilityTag, scenario, scenarioTag } from '../../schema.ts'
import { readInChunks, writeInChunks } from './chunks.ts'

type Scenario = typeof scenario.$inferSelect
type Capability = typeof capability.$inferSelect

/** What restoring leaves alone: the key of the row, whose it is, when it was made, and the version, which only grows. */
const KEPT = new Set(['id', 'agencyId', 'companyId', 'createdAt', 'version'])
const RESTORED = {
  scenario: Object.entries(getTableColumns(scenario)).filter(([name]) => !KEPT.has(name)),
  capability: Object.entries(getTableColumns(capability)).filter(([name]) => !KEPT.has(name)),
}

/** A record as it stands: its picture, and what tells whether somebody changed it. */
export interface PicturedRecord {
  id: string
  unitId: string
  version: number
  state: string
  mergedIntoId: string | null
  onList: boolean
  picture: RecordPicture
}

/** Records by their keys, every column of them with their tags, to be kept as JSON. Those that are gone are left out. */
export async function picturesOf(reader: Reader, noun: ImportNoun, ids: readonly string[]): Promise<PicturedRecord[]> {
  const rows = await readInChunks(ids, (some) => rowsOf(reader, noun, some))
  const tags = new Map<string, Record<string, unknown>[]>()
  for (const { recordId, ...tag } of await readInChunks(ids, (some) => tagsOf(reader, noun, some)))
    tags.set(recordId, [...(tags.get(recordId) ?? []), tag])
  return rows.map((row) => {
    const { id, version, state, mergedIntoId } = row
    const unitId = 'agencyId' in row ? row.agencyId : row.companyId
    const onList = 'listId' in row && row.listId !== null
    return {
      id,
      unitId,
      version,
      state,
      mergedIntoId,
      onList,
      picture: { columns: columnsOf(noun, row), tags: tags.get(id) ?? [] },
    }
  })
}

/**
 * Gives a record every column and tag back that a picture has, if it still has this version, which then goes up by one.
 * @returns false when somebody changed it since, and nothing was restored
 */
export async function restoreRecord(
  tx: Tx,
  noun: ImportNoun,
  { id, version }: { id: string; version: number },
  { columns, tags }: RecordPicture,
): Promise<boolean> {
  const values = Object.fromEntries(
    RESTORED[noun].filter(([name]) => name in columns).map(([name, column]) => [name, revived(column, columns[name])]),
  )
  const set = { ...values, version: version + 1 }
  const table = noun === 'scenario' ? scenario : capability
  const restored = await tx
    .update(table)
    .set(set)
    .where(and(eq(table.id, id), eq(table.version, version)))
    .returning({ id: table.id })
  if (restored.length === 0) return false
  await giveTags(tx, noun, id, tags)
  return true
}

/** Takes records away with their tags. Fails on a foreign key when something was built on one. */
export async function removeRecords(tx: Tx, noun: ImportNoun, ids: readonly string[]): Promise<void> {
  const table = noun === 'scenario' ? scenario : capability
  await writeInChunks(ids, (some) => tx.delete(table).where(inArray(table.id, some)))
}

/** What a picture holds of tags is what the same table gave, without the key of its record. */
async function giveTags(tx: Tx, noun: ImportNoun, id: string, tags: RecordPicture['tags']): Promise<void> {
  if (noun === 'scenario') {
    await tx.delete(scenarioTag).where(eq(scenarioTag.scenarioId, id))
    const rows = tags.map((tag) => ({ ...tag, scenarioId: id }) as typeof scenarioTag.$inferInsert)
    if (rows.length > 0) await tx.insert(scenarioTag).values(rows)
    return
  }
  await tx.delete(capabilityTag).where(eq(capabilityTag.capabilityId, id))
  const rows = tags.map((tag) => ({ ...tag, capabilityId: id }) as typeof capabilityTag.$inferInsert)
  if (rows.length > 0) await tx.insert(capabilityTag).values(rows)
}

async function rowsOf(reader: Reader, noun: ImportNoun, ids: string[]): Promise<(Scenario | Capability)[]> {
  return noun === 'scenario'
    ? reader.select().from(scenario).where(inArray(scenario.id, ids)).limit(ids.length)
    : reader.select().from(capability).where(inArray(capability.id, ids)).limit(ids.length)
}

async function tagsOf(reader: Reader, noun: ImportNoun, ids: string[]) {
  if (noun === 'scenario') {
    const { scenarioId, ...columns } = getTableColumns(scenarioTag)
    return reader
      .select({ recordId: scenarioId, ...columns })
      .from(scenarioTag)
      .where(inArray(scenarioId, ids))
      .orderBy(asc(scenarioTag.position), asc(scenarioTag.tagId))
  }
  const { capabilityId, ...columns } = getTableColumns(capabilityTag)
  return reader
    .select({ recordId: capabilityId, ...columns })
    .from(capabilityTag)
    .where(inArray(capabilityId, ids))
    .orderBy(asc(capabilityTag.position), asc(capabilityTag.tagId))
}

function columnsOf(noun: ImportNoun, row: object): Record<string, unknown> {
  const values = row as Record<string, unknown>
  return Object.fromEntries(
    RESTORED[noun].map(([name]) => {
      const value = values[name]
      return [name, value instanceof Date ? value.getTime() : value]
    }),
  )
}

function revived(column: { dataType: string }, value: unknown): unknown {
  return column.dataType === 'date' && typeof value === 'number' ? new Date(value) : value
}
