import { and, eq, inArray } from 'drizzle-orm'
import type { KnownUnit } from '../../../app/domain/import/unit.ts'
import type { OrganisationKind } from '../../../app/domain/viewer.ts'
import type { Reader, Tx } from '../../handle.ts'
import { organisation, qualification } from '../../schema.ts'
import { readInChunks, writeInChunks } from './chunks.ts'

const UNIT = { id: organisation.id, name: organisation.name, creditCode: organisation.creditCode }

/** The organisations of a kind that go by one of these names, exactly as spelled. */
export async function unitsNamed(
  reader: Reader,
  kind: OrganisationKind,
  names: readonly string[],
): Promise<KnownUnit[]> {
  return readInChunks(names, (some) =>
    reader
      .select(UNIT)
      .from(organisation)
      .where(and(eq(organisation.kind, kind), inArray(organisation.name, some)))
      .limit(some.length),
  )
}

/** The organisations with one of these credit codes. */
export async function unitsCoded(reader: Reader, codes: readonly string[]): Promise<KnownUnit[]> {
  return readInChunks(codes, (some) =>
    reader.select(UNIT).from(organisation).where(inArray(organisation.creditCode, some)).limit(some.length),
  )
}

/** Organisations by their keys, as rows are matched to them. */
export async function unitsByIds(reader: Reader, ids: readonly string[]): Promise<KnownUnit[]> {
  return readInChunks(ids, (some) =>
    reader.select(UNIT).from(organisation).where(inArray(organisation.id, some)).limit(some.length),
  )
}

/** One organisation as rows are matched to it; null when there is none. */
export async function unitById(reader: Reader, id: string): Promise<KnownUnit | null> {
  const [found] = await reader.select(UNIT).from(organisation).where(eq(organisation.id, id)).limit(1)
  return found ?? null
}

/** Puts organisations in. A taken name or credit code is a unique violation. */
export async function addUnits(tx: Tx, rows: (typeof organisation.$inferInsert)[]): Promise<void> {
  await writeInChunks(rows, (some) => tx.insert(organisation).values(some))
}

/** Takes recognitions of an organisation back. */
export async function removeQualifications(tx: Tx, organisationId: string, names: readonly string[]): Promise<void> {
  const ofNames = and(eq(qualification.organisationId, organisationId), inArray(qualification.name, [...names]))
  await tx.delete(qualification).where(ofNames)
}

/** Adds recognitions that an organisation does not have yet, and gives those. */
export async function addQualifications(tx: Tx, rows: (typeof qualification.$inferInsert)[]) {
  return readInChunks(rows, (some) =>
    tx
      .insert(qualification)
      .values(some)
      .onConflictDoNothing()
      .returning({ organisationId: qualification.organisationId, name: qualification.name }),
  )
}
