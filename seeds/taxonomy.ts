import type { Db } from '#db/handle.ts'
import { tag, tagAlias, tagCue, tagLink, taxonomyVersion } from '#db/schema.ts'
import { insertAll } from './rows.ts'
import { SEED_TAGS } from './taxonomy/source.ts'

/** Loads the first version of the taxonomy into a database that has none. */
export async function seedTaxonomy(db: Db, now: Date): Promise<void> {
  const version = { number: 1, note: '初始版本', changedById: null, createdAt: now }
  const tags = SEED_TAGS.map(({ id, kind, name, nameEn, group }, position) => {
    return { id, kind, name, nameEn, group, state: 'active' as const, mergedIntoId: null, sinceVersion: 1, position }
  })
  const aliases = SEED_TAGS.flatMap(({ id, aliases }) => aliases.map((alias) => ({ tagId: id, alias })))
  const cues = SEED_TAGS.flatMap(({ id, cues }) => cues.map((cue) => ({ tagId: id, cue })))
  const links = SEED_TAGS.flatMap(({ id, parents, related, hints }) => [
    ...linksOf(id, 'parent', parents),
    ...linksOf(id, 'related', related),
    ...linksOf(id, 'hint', hints),
  ])
  await db.write(async (tx) => {
    await insertAll(tx, taxonomyVersion, [version])
    await insertAll(tx, tag, tags)
    await insertAll(tx, tagAlias, aliases)
    await insertAll(tx, tagCue, cues)
    await insertAll(tx, tagLink, links)
  })
}

function linksOf(tagId: string, link: 'parent' | 'related' | 'hint', to: readonly string[]) {
  return to.map((toTagId, position) => ({ tagId, link, toTagId, position }))
}
