import { type DeskQuery, NOBODY, statesOf } from '#app/domain/desk/desk-query.ts'
import { daysDue, SCORES_IN } from '#app/domain/desk/desk-row.ts'
import { ACTIVE_MATCH_STATES, stalledBefore } from '#app/domain/match/stalled.ts'
import type { Catalogue } from '#app/services/catalogue/catalogue.server.ts'
import type { DeskFilter } from '#db/stores/desk/desk-filter.ts'

/** The time, and the days without a step after which a pair is stalled. */
export interface DeskClock {
  now: Date
  stalledAfter: number
}

/** What an address of the desk asks of the database; a stalled pair is one under way. */
export function deskFilterOf(query: DeskQuery, catalogue: Catalogue, clock: DeskClock): DeskFilter {
  const { owner, tag, agency, q, origin, due, score, stalled } = query
  const states = statesOf(query.state)
  return {
    states: stalled ? ACTIVE_MATCH_STATES.filter((state) => states.includes(state)) : states,
    ...(owner && { ownerId: owner === NOBODY ? null : owner }),
    ...(stalled && { stalledBefore: stalledBefore(clock.now, clock.stalledAfter) }),
    ...(tag && { tagIds: tagsMeant(catalogue, tag) }),
    ...(agency && { agencyId: agency }),
    ...(q && { words: q }),
    ...(origin && { origin }),
    ...(due && { due: daysDue(due, clock.now) }),
    ...(score && { score: SCORES_IN[score] }),
  }
}

/** The tag that a word means and every tag below it, merged ones too; none for a word that means nothing. */
function tagsMeant({ tags }: Catalogue, word: string): string[] {
  const meant = tags.idOf(word)
  return meant ? tags.below(meant) : []
}
