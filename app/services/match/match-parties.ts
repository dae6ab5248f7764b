import type { Party } from '#app/domain/match/meeting.ts'
import { isActive } from '#app/domain/match/stalled.ts'
import { may } from '#app/domain/permission.ts'
import type { Viewer } from '#app/domain/viewer.ts'
import type { MatchWithSides } from '#db/stores/matches/one-match.ts'
import { whose } from './match-for.server.ts'

/** For whom the viewer may arrange a meeting of this pair: a side they write for, or the curator who looks after it. */
export function partiesOf(viewer: Viewer, found: Pick<MatchWithSides, 'match' | 'scenario'>): Party[] {
  const { agencyId, companyId, state } = whose(found)
  const parties: [Party, boolean][] = [
    ['agency', may(viewer, 'match.meet', { agencyId, state })],
    ['company', may(viewer, 'match.meet', { companyId, state })],
    ['curator', isActive(state) && may(viewer, 'match.move', { agencyId, companyId, state })],
  ]
  return parties.filter(([, allowed]) => allowed).map(([party]) => party)
}
