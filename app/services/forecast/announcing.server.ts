import { may } from '#app/domain/permission.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { verifiedAgencies } from '#db/stores/scenarios/joint-agencies.ts'

/** The agencies for which the viewer may announce a scenario; none for everybody who may not at all. */
export async function agenciesToAnnounceFor({ db, viewer }: SignedInCall): Promise<{ id: string; name: string }[]> {
  const all = await verifiedAgencies(db.read)
  return all.filter(({ id }) => may(viewer, 'forecast.write', { agencyId: id, state: 'announced' }))
}
