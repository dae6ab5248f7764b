import { may } from '#app/domain/permission.ts'
import { membershipsOf } from '#app/domain/viewer.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { verifiedAgencies } from '#db/stores/scenarios/joint-agencies.ts'

/** The agencies for which the viewer may announce a scenario; none for everybody who may not at all. */
export async function agenciesToAnnounceFor({ db, viewer }: SignedInCall): Promise<{ id: string; name: string }[]> {
  const anybodys = may(viewer, 'forecast.write', { state: 'announced' })
  if (anybodys) return verifiedAgencies(db.read)
  return membershipsOf(viewer, 'agency')
    .map(({ organisationId: id, organisationName: name }) => ({ id, name }))
    .filter(({ id }) => may(viewer, 'forecast.write', { agencyId: id, state: 'announced' }))
}
