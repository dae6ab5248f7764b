import { asc } from 'drizzle-orm'
import type { Reader } from '../../handle.ts'
import { tag, tagAlias, tagLink } from '../../schema.ts'

const MOST = 20_000

/** The whole taxonomy as it is stored, tags in their order. */
export async function taxonomyRows(reader: Reader) {
  const tags = await reader.select().from(tag).orderBy(asc(tag.position), asc(tag.id)).limit(MOST)
  const aliases = await reader.select().from(tagAlias).orderBy(asc(tagAlias.tagId), asc(tagAlias.alias)).limit(MOST)
  const links = await reader.select().from(tagLink).orderBy(asc(tagLink.tagId), asc(tagLink.toTagId)).limit(MOST)
  return { tags, aliases, links }
}
