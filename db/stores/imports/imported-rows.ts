import { and, eq, inArray, or, type SQL } from 'drizzle-orm'
import type { Reader, Tx } from '../../handle.ts'
import { capability, capabilityTag, history, scenario, scenarioTag } from '../../schema.ts'
import { readInChunks, writeInChunks } from './chunks.ts'

type Rows<Table extends { $inferInsert: unknown }> = Table['$inferInsert'][]

/** What tells one record of an organisation from its others, today and at the next import. */
export interface Print {
  unitId: string
  fingerprint: string
  /** What the row calls it. */
  title: string
}

/** A record that has a print, by its key. */
export interface Printed extends Omit<Print, 'title'> {
  id: string
}

/** Those among these that there are scenarios of already. */
export async function knownScenarios(reader: Reader, prints: readonly Print[]): Promise<Printed[]> {
  const found = await readInChunks(prints, (some) =>
    reader
      .select({ id: scenario.id, unitId: scenario.agencyId, fingerprint: scenario.fingerprint })
      .from(scenario)
      .where(anyOf(some, (unitId, own) => and(eq(scenario.agencyId, unitId), inArray(scenario.fingerprint, own))))
      .limit(some.length),
  )
  return found.flatMap(printed)
}

/** Those among these that there are capabilities of already. */
export async function knownCapabilities(reader: Reader, prints: readonly Print[]): Promise<Printed[]> {
  const found = await readInChunks(prints, (some) =>
    reader
      .select({ id: capability.id, unitId: capability.companyId, fingerprint: capability.fingerprint })
      .from(capability)
      .where(anyOf(some, (unitId, own) => and(eq(capability.companyId, unitId), inArray(capability.fingerprint, own))))
      .limit(some.length),
  )
  return found.flatMap(printed)
}

/** Puts scenarios with their tags in. */
export async function addScenarios(tx: Tx, rows: Rows<typeof scenario>, tags: Rows<typeof scenarioTag>): Promise<void> {
  await writeInChunks(rows, (some) => tx.insert(scenario).values(some))
  await writeInChunks(tags, (some) => tx.insert(scenarioTag).values(some))
}

/** Puts capabilities with their tags in. */
export async function addCapabilities(
  tx: Tx,
  rows: Rows<typeof capability>,
  tags: Rows<typeof capabilityTag>,
): Promise<void> {
  await writeInChunks(rows, (some) => tx.insert(capability).values(some))
  await writeInChunks(tags, (some) => tx.insert(capabilityTag).values(some))
}

/** Writes many deeds of one moment down. */
export async function addHistory(tx: Tx, rows: Rows<typeof history>): Promise<void> {
  await writeInChunks(rows, (some) => tx.insert(history).values(some))
}

function anyOf(prints: readonly Print[], ofUnit: (unitId: string, own: string[]) => SQL | undefined): SQL | undefined {
  const own = new Map<string, string[]>()
  for (const { unitId, fingerprint } of prints) own.set(unitId, [...(own.get(unitId) ?? []), fingerprint])
  return or(...[...own].map(([unitId, fingerprints]) => ofUnit(unitId, fingerprints)))
}

function printed({ id, unitId, fingerprint }: { id: string; unitId: string; fingerprint: string | null }): Printed[] {
  return fingerprint === null ? [] : [{ id, unitId, fingerprint }]
}
