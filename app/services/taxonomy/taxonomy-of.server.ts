import { type Taxonomy, taxonomyFrom } from '#app/domain/taxonomy/taxonomy.ts'
import type { TagNode } from '#app/matching/model.ts'
import type { Db } from '#db/handle.ts'
import { everyTag, newestVersion } from '#db/stores/taxonomy/whole-taxonomy.ts'

/** A taxonomy with what the matching engine is built from. */
export interface LoadedTaxonomy extends Taxonomy {
  /** Tags that are not merged (retired ones are, since records still carry them), with their links as of today. */
  nodes: TagNode[]
}

const loaded = new WeakMap<Db, Promise<LoadedTaxonomy>>()

/**
 * The taxonomy of a database as of now: kept in memory and read again when its version has changed, on this node or
 * any other. Reads the version at each call, so call it before `db.write`, never within.
 */
export async function taxonomyOf(db: Db): Promise<LoadedTaxonomy> {
  const version = await newestVersion(db.read)
  const before = loaded.get(db)
  if (before && (await before).version >= version) return before
  // Whoever came first while this one waited has begun to read what is needed.
  const meanwhile = loaded.get(db)
  if (meanwhile && meanwhile !== before) return meanwhile
  const reading = load(db, version)
  loaded.set(db, reading)
  reading.catch(() => loaded.get(db) === reading && loaded.delete(db))
  return reading
}

async function load(db: Db, version: number): Promise<LoadedTaxonomy> {
  const taxonomy = taxonomyFrom(version, await everyTag(db.read))
  return { ...taxonomy, nodes: nodesOf(taxonomy) }
}

/** A merged tag is no node of its own; its words count for the tag that took its place. */
function nodesOf(taxonomy: Taxonomy): TagNode[] {
  const words = new Map<string, Set<string>>()
  for (const { id, name, aliases } of taxonomy.all) {
    const now = taxonomy.current(id)
    if (!now) continue
    const own = words.get(now.id) ?? new Set()
    for (const word of now.id === id ? aliases : [name, ...aliases]) own.add(word)
    words.set(now.id, own)
  }
  const today = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => taxonomy.current(id)?.id ?? []))]
  return taxonomy.all
    .filter(({ state }) => state !== 'merged')
    .map(({ id, name, kind, parents, related, hints, cues }) => ({
      id,
      name,
      kind,
      parents: today(parents),
      aliases: [...(words.get(id) ?? [])],
      related: today(related),
      hints: today(hints),
      cues,
    }))
}
