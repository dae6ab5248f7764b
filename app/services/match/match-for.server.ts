import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { Viewer } from '#app/domain/viewer.ts'
import type { Reader } from '#db/handle.ts'
import { type MatchWithSides, matchWithSides } from '#db/stores/matches/one-match.ts'

/**
 * A match that the viewer may read: a member of either side, a curator, an auditor.
 * @throws {Refusal} not_found for everybody else, as if there were none
 */
export async function matchFor(reader: Reader, viewer: Viewer, id: string): Promise<MatchWithSides> {
  const found = await matchWithSides(reader, id)
  if (!found || !may(viewer, 'match.read', whose(found))) throw new Refusal('not_found', id)
  return found
}

/**
 * A match that the viewer may move along or take over.
 * @throws {Refusal} not_found for who may not read it, forbidden for everybody but a curator
 */
export async function movableMatch(reader: Reader, viewer: Viewer, id: string): Promise<MatchWithSides> {
  const found = await matchFor(reader, viewer, id)
  if (!may(viewer, 'match.move', whose(found))) throw new Refusal('forbidden', 'match.move')
  return found
}

/** The match as the permission table sees it. */
export function whose({ match, scenario }: Pick<MatchWithSides, 'match' | 'scenario'>) {
  return { agencyId: scenario.agencyId, companyId: match.companyId, state: match.state }
}
