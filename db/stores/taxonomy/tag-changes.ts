import { and, desc, eq, notInArray } from 'drizzle-orm'
import type { TagKind, TagState } from '#app/domain/taxonomy/tag.ts'
import type { Reader, Tx } from '../../handle.ts'
import { tag, tagAlias, tagLink, taxonomyVersion } from '../../schema.ts'

interface Content {
  name: string
  nameEn: string | null
  aliases: readonly string[]
  parents: readonly string[]
}

/** Adds a tag behind all others. */
export async function insertTag(
  tx: Tx,
  given: Content & { id: string; kind: TagKind; group: string | null; sinceVersion: number },
): Promise<void> {
  const { id, kind, name, nameEn, group, sinceVersion } = given
  const position = (await lastPosition(tx)) + 1
  const state: TagState = 'active'
  await tx.insert(tag).values({ id, kind, name, nameEn, group, state, mergedIntoId: null, sinceVersion, position })
  await addAliases(tx, id, given.aliases)
  await addParents(tx, id, given.parents)
}

/** Gives a tag its names, exactly these aliases and exactly these parents. */
export async function saveTag(tx: Tx, id: string, { name, nameEn, aliases, parents }: Content): Promise<void> {
  await tx.update(tag).set({ name, nameEn }).where(eq(tag.id, id))
  const own = eq(tagAlias.tagId, id)
  await tx.delete(tagAlias).where(aliases.length > 0 ? and(own, notInArray(tagAlias.alias, [...aliases])) : own)
  const kept = await tx
    .select({ alias: tagAlias.alias })
    .from(tagAlias)
    .where(own)
    .limit(aliases.length + 1)
  const known = new Set(kept.map(({ alias }) => alias))
  await addAliases(
    tx,
    id,
    aliases.filter((alias) => !known.has(alias)),
  )
  await tx.delete(tagLink).where(and(eq(tagLink.tagId, id), eq(tagLink.link, 'parent')))
  await addParents(tx, id, parents)
}

/** Adds words to a tag that it has not yet. */
export async function addAliases(tx: Tx, tagId: string, aliases: readonly string[]): Promise<void> {
  if (aliases.length > 0) await tx.insert(tagAlias).values(aliases.map((alias) => ({ tagId, alias })))
}

/** Takes a tag out of use, or back into it; `mergedIntoId` names the one that stands for a merged tag. */
export async function setTagState(
  tx: Tx,
  id: string,
  to: { state: TagState; mergedIntoId: string | null },
): Promise<void> {
  await tx.update(tag).set(to).where(eq(tag.id, id))
}

/** Begins a new version of the taxonomy. */
export async function addVersion(tx: Tx, version: typeof taxonomyVersion.$inferInsert): Promise<void> {
  await tx.insert(taxonomyVersion).values(version)
}

async function addParents(tx: Tx, tagId: string, parents: readonly string[]): Promise<void> {
  const rows = parents.map((toTagId, position) => ({ tagId, link: 'parent' as const, toTagId, position }))
  if (rows.length > 0) await tx.insert(tagLink).values(rows)
}

async function lastPosition(reader: Reader): Promise<number> {
  const [last] = await reader.select({ position: tag.position }).from(tag).orderBy(desc(tag.position)).limit(1)
  return last?.position ?? 0
}
