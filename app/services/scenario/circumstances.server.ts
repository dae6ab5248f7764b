import { type ResolveTag, resolverOver } from '#app/domain/listing/tag-words.ts'
import { agencyResolver } from '#app/domain/scenario/joint-agency.ts'
import type { Circumstances } from '#app/domain/scenario/read-form.ts'
import type { Call } from '#app/services/call.ts'
import { type LoadedTaxonomy, taxonomyOf } from '#app/services/taxonomy/taxonomy-of.server.ts'
import type { Db } from '#db/handle.ts'
import { verifiedAgencies } from '#db/stores/scenarios/joint-agencies.ts'

const everKnown = new WeakMap<LoadedTaxonomy, ResolveTag>()

/**
 * What reading a scenario's form depends on: the time of the call, the words of the taxonomy, the names of verified
 * agencies. Reads the database, so call it before `db.write`.
 */
export async function circumstancesOf({ db, now }: Call): Promise<Circumstances> {
  return { now, resolve: await tagResolver(db), resolveAgency: agencyResolver(await verifiedAgencies(db.read)) }
}

/** What words mean as tags, for forms that name no agencies. Reads the database, so call it before `db.write`. */
export async function tagResolver(db: Db): Promise<ResolveTag> {
  const taxonomy = await taxonomyOf(db)
  // Tags that were merged or retired stand in records, which must open and save as they are.
  const known = everKnown.get(taxonomy) ?? resolverOver(taxonomy.nodes)
  everKnown.set(taxonomy, known)
  return (word) => taxonomy.resolve(word) ?? known(word)
}
