import { resolverOver } from '#app/domain/listing/tag-words.ts'
import type { Circumstances } from '#app/domain/scenario/read-form.ts'
import type { Call } from '#app/services/call.ts'
import { tagTerms } from '#db/stores/scenarios/tag-terms.ts'

/** What reading a scenario's form depends on: the time of the call and the words of the taxonomy. */
export async function circumstancesOf({ db, now }: Call): Promise<Circumstances> {
  return { now, resolve: resolverOver(await tagTerms(db.read)) }
}
