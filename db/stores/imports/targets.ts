import { and, asc, eq, inArray, or } from 'drizzle-orm'
import type { Reader } from '../../handle.ts'
import { capability, membership, scenario } from '../../schema.ts'
import { storedCapabilitiesWhere } from '../capabilities/own-capabilities.ts'
import { storedScenariosWhere } from '../scenarios/stored-scenarios.ts'
import { readInChunks } from './chunks.ts'

/** The scenarios that go by one of these codes, or by one of these row keys: what a draft has instead. */
export async function scenariosCoded(reader: Reader, written: readonly string[]) {
  return readInChunks(written, (some) =>
    reader
      .select({ id: scenario.id, code: scenario.code })
      .from(scenario)
      .where(or(inArray(scenario.code, some.map(upper)), inArray(scenario.id, some.map(lower))))
      .limit(some.length * 2),
  )
}

/** The capabilities that go by one of these row keys; they have no other code. */
export async function capabilitiesCoded(reader: Reader, written: readonly string[]) {
  const found = await readInChunks(written, (some) =>
    reader
      .select({ id: capability.id })
      .from(capability)
      .where(inArray(capability.id, some.map(lower)))
      .limit(some.length),
  )
  return found.map(({ id }) => ({ id, code: null }))
}

/** Scenarios by their keys, whoever owns them, with the name of their agency. */
export async function scenariosToUpdate(reader: Reader, ids: readonly string[]) {
  return readInChunks(ids, (some) =>
    storedScenariosWhere(reader, inArray(scenario.id, some), { by: [asc(scenario.id)], limit: some.length, offset: 0 }),
  )
}

/** Capabilities by their keys, whoever owns them. */
export async function capabilitiesToUpdate(reader: Reader, ids: readonly string[]) {
  return readInChunks(ids, (some) => storedCapabilitiesWhere(reader, inArray(capability.id, some), some.length))
}

/** Of these organisations those in which somebody may write. */
export async function staffedUnits(reader: Reader, unitIds: readonly string[]): Promise<Set<string>> {
  const found = await readInChunks(unitIds, (some) =>
    reader
      .selectDistinct({ id: membership.organisationId })
      .from(membership)
      .where(and(inArray(membership.organisationId, some), inArray(membership.role, ['owner', 'editor'])))
      .limit(some.length),
  )
  return new Set(found.map(({ id }) => id))
}

/** Capabilities of companies that go by exactly one of these titles. */
export async function capabilitiesTitled(reader: Reader, asked: readonly { unitId: string; title: string }[]) {
  return readInChunks(asked, (some) =>
    reader
      .select({ id: capability.id, unitId: capability.companyId, title: capability.title })
      .from(capability)
      .where(or(...some.map(({ unitId, title }) => and(eq(capability.companyId, unitId), eq(capability.title, title)))))
      .limit(some.length * 2),
  )
}

const upper = (text: string) => text.toUpperCase()
const lower = (text: string) => text.toLowerCase()
