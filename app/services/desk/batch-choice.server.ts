import { BATCH_MAX } from '#app/domain/desk/deed.ts'
import { deskQueryOf } from '#app/domain/desk/desk-query.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import { chosenPairs, deskIds } from '#db/stores/desk/desk-rows.ts'
import { openCurators } from '#db/stores/matches/curators.ts'
import { settingOf } from '#db/stores/settings.ts'
import { deskFilterOf } from './desk-filter.server.ts'

/** Which pairs somebody means: those ticked, or all that a filter finds. */
export interface BatchChoice {
  ids: readonly string[]
  /** The search part of the desk's address whose every pair is meant; null for the ticked ones. */
  all: string | null
}

const NAMED = 8

/** The ids that are meant, at most `BATCH_MAX`, in the order of the desk. */
export async function idsMeant({ db, now }: SignedInCall, { ids, all }: BatchChoice): Promise<string[]> {
  if (all === null) return [...new Set(ids)].slice(0, BATCH_MAX)
  const query = deskQueryOf(new URLSearchParams(all))
  const clock = { now, stalledAfter: await settingOf(db.read, 'match.stalledDays') }
  return deskIds(db.read, deskFilterOf(query, await catalogueOf(db), clock), { sort: query.sort, limit: BATCH_MAX })
}

/** What the form of a batch shows: how many pairs there are, the first of them by name, and who may look after them. */
export async function batchForm(call: SignedInCall, choice: BatchChoice) {
  const ids = await idsMeant(call, choice)
  return {
    total: ids.length,
    first: await chosenPairs(call.db.read, ids.slice(0, NAMED)),
    curators: await openCurators(call.db.read),
  }
}
