import { asc, desc } from 'drizzle-orm'
import type { TagRecord } from '#app/domain/taxonomy/taxonomy.ts'
import type { Reader } from '../../handle.ts'
import { tag, tagAlias, tagCue, tagLink, taxonomyVersion } from '../../schema.ts'

/** More than any taxonomy has of anything. */
const ENOUGH = 50_000

/** The number of the newest version; 0 when no taxonomy has been loaded. */
export async function newestVersion(reader: Reader): Promise<number> {
  const [row] = await reader
    .select({ number: taxonomyVersion.number })
    .from(taxonomyVersion)
    .orderBy(desc(taxonomyVersion.number))
    .limit(1)
  return row?.number ?? 0
}

/** Every tag with its aliases, links and cues, in the order in which tags are shown. */
export async function everyTag(reader: Reader): Promise<TagRecord[]> {
  const tags = await reader.select().from(tag).orderBy(asc(tag.position), asc(tag.id)).limit(ENOUGH)
  const aliases = await reader.select().from(tagAlias).orderBy(asc(tagAlias.tagId), asc(tagAlias.alias)).limit(ENOUGH)
  const cues = await reader.select().from(tagCue).orderBy(asc(tagCue.tagId), asc(tagCue.cue)).limit(ENOUGH)
  const inOrder = [asc(tagLink.tagId), asc(tagLink.position), asc(tagLink.toTagId)]
  const links = await reader
    .select()
    .from(tagLink)
    .orderBy(...inOrder)
    .limit(ENOUGH)
  const aliasesOf = grouped(aliases, ({ tagId }) => tagId)
  const cuesOf = grouped(cues, ({ tagId }) => tagId)
  const linksOf = grouped(links, ({ tagId, link }) => `${link}/${tagId}`)
  return tags.map(({ id, kind, name, nameEn, group, state, mergedIntoId }) => {
    const linked = (link: string) => (linksOf.get(`${link}/${id}`) ?? []).map(({ toTagId }) => toTagId)
    return {
      id,
      kind,
      name,
      nameEn,
      group,
      state,
      mergedIntoId,
      aliases: (aliasesOf.get(id) ?? []).map(({ alias }) => alias),
      parents: linked('parent'),
      related: linked('related'),
      hints: linked('hint'),
      cues: (cuesOf.get(id) ?? []).map(({ cue }) => cue),
    }
  })
}

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups
}
