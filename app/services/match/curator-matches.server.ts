import { withAncestors } from '#app/domain/catalogue/ancestry.ts'
import { stalledBefore } from '#app/domain/match/stalled.ts'
import { type MatchTableQuery, statesOf } from '#app/domain/match/table-query.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Catalogue } from '#app/services/catalogue/catalogue.server.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import { type MatchFilter, matchOwners, matchTable, matchTotal } from '#db/stores/matches/curator-table.ts'
import { interestsToIntroduce } from '#db/stores/matches/waiting-interests.ts'

const PAGE_SIZE = 25
const INTERESTS_SHOWN = 8

/** One page of the curator's table with its total, and interest that waits for an introduction. */
export async function curatorMatches({ db, now }: SignedInCall, query: MatchTableQuery) {
  const catalogue = await catalogueOf(db)
  const filter: MatchFilter = {
    states: statesOf(query.state),
    ownerId: query.owner || null,
    stalledBefore: query.stalled ? stalledBefore(now) : null,
    tagIds: query.tag ? below(catalogue, query.tag) : null,
  }
  const total = await matchTotal(db.read, filter)
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE))
  const page = Math.min(query.page, pages)
  return {
    rows: await matchTable(db.read, filter, { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE }),
    total,
    page,
    pages,
    owners: await matchOwners(db.read),
    interests: await interestsToIntroduce(db.read, INTERESTS_SHOWN),
  }
}

/** The tag that a word means and every tag below it; none for a word that means nothing. */
function below({ tags }: Catalogue, word: string): string[] {
  const meant = tags.idOf(word)
  return meant ? tags.nodes.map(({ id }) => id).filter((id) => withAncestors([id], tags.parentsOf).includes(meant)) : []
}
