import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Reader, Tx } from '../../handle.ts'
import { capability, capabilityOnList, capabilityTag, organisation, qualification, tag } from '../../schema.ts'
import { heldFrom } from '../companies/qualifications.ts'

/** More than a list may be published with; one that is longer says so before. */
const READ_MAX = 1000

/** The ids on a list in their order. */
export async function idsOnList(reader: Reader, listId: string): Promise<string[]> {
  const rows = await reader
    .select({ id: capabilityOnList.capabilityId })
    .from(capabilityOnList)
    .where(eq(capabilityOnList.listId, listId))
    .orderBy(asc(capabilityOnList.position), asc(capabilityOnList.capabilityId))
    .limit(READ_MAX)
  return rows.map(({ id }) => id)
}

/**
 * The capabilities on a draft list in their order, whole, with their company, the names of their tags and what the
 * company holds. `published` is false for one that was withdrawn since, or whose company was refused.
 */
export async function capabilitiesOnDraft(reader: Reader, listId: string) {
  const rows = await reader
    .select({ row: capability, company: organisation })
    .from(capabilityOnList)
    .innerJoin(capability, eq(capability.id, capabilityOnList.capabilityId))
    .innerJoin(organisation, eq(organisation.id, capability.companyId))
    .where(eq(capabilityOnList.listId, listId))
    .orderBy(asc(capabilityOnList.position), asc(capability.id))
    .limit(READ_MAX)
  const tags = await tagNamesOn(reader, listId)
  const held = await heldBy(reader, [...new Set(rows.map(({ company }) => company.id))])
  return rows.map(({ row, company }) => ({
    ...row,
    companyName: company.name,
    district: company.district,
    verified: company.state === 'verified',
    published: row.state === 'published' && company.state !== 'refused',
    tagNames: tags.get(row.id) ?? [],
    qualifications: held.get(company.id) ?? [],
  }))
}
export type CapabilityOnDraft = Awaited<ReturnType<typeof capabilitiesOnDraft>>[number]

async function tagNamesOn(reader: Reader, listId: string): Promise<Map<string, string[]>> {
  const rows = await reader
    .select({ capabilityId: capabilityTag.capabilityId, name: tag.name })
    .from(capabilityOnList)
    .innerJoin(capabilityTag, eq(capabilityTag.capabilityId, capabilityOnList.capabilityId))
    .innerJoin(tag, eq(tag.id, capabilityTag.tagId))
    .where(eq(capabilityOnList.listId, listId))
    .orderBy(asc(capabilityTag.capabilityId), asc(capabilityTag.position), asc(capabilityTag.tagId))
    .limit(READ_MAX * 20)
  const names = new Map<string, string[]>()
  for (const { capabilityId, name } of rows) names.set(capabilityId, [...(names.get(capabilityId) ?? []), name])
  return names
}

async function heldBy(reader: Reader, companyIds: string[]) {
  const held = new Map<string, ReturnType<typeof heldFrom>[]>()
  for (let at = 0; at < companyIds.length; at += 200) {
    const rows = await reader
      .select()
      .from(qualification)
      .where(inArray(qualification.organisationId, companyIds.slice(at, at + 200)))
      .orderBy(asc(qualification.organisationId), asc(qualification.name))
      .limit(READ_MAX * 20)
    for (const row of rows) held.set(row.organisationId, [...(held.get(row.organisationId) ?? []), heldFrom(row)])
  }
  return held
}

/** Puts published capabilities behind the last one of a list; what is on it, or not published, is left out. */
export async function appendCapabilities(
  tx: Tx,
  listId: string,
  ids: readonly string[],
  after: number,
): Promise<string[]> {
  const taken: string[] = []
  for (const capabilityId of new Set(ids)) {
    const [open] = await tx
      .select({ id: capability.id })
      .from(capability)
      .where(and(eq(capability.id, capabilityId), eq(capability.state, 'published')))
      .limit(1)
    if (!open) continue
    const [put] = await tx
      .insert(capabilityOnList)
      .values({ listId, capabilityId, position: after + taken.length + 1 })
      .onConflictDoNothing()
      .returning({ id: capabilityOnList.capabilityId })
    if (put) taken.push(put.id)
  }
  return taken
}

/** Takes capabilities off a list again. Answers with how many were taken off. */
export async function takeCapabilitiesOff(tx: Tx, listId: string, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0
  const off = await tx
    .delete(capabilityOnList)
    .where(and(eq(capabilityOnList.listId, listId), inArray(capabilityOnList.capabilityId, [...ids])))
    .returning({ id: capabilityOnList.capabilityId })
  return off.length
}

/** Gives the capabilities of a list their places, from 1, in this order. */
export async function placeCapabilities(tx: Tx, listId: string, ids: readonly string[]): Promise<void> {
  for (const [at, capabilityId] of ids.entries()) {
    await tx
      .update(capabilityOnList)
      .set({ position: at + 1 })
      .where(and(eq(capabilityOnList.listId, listId), eq(capabilityOnList.capabilityId, capabilityId)))
  }
}
