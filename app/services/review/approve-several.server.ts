import type { FieldErrors } from '#app/domain/form.ts'
import { may } from '#app/domain/permission.ts'
import { Refusal, type RefusalCode } from '#app/domain/refusal.ts'
import { isWhole, type ReviewPoint } from '#app/domain/review/checklist.ts'
import { hintsFor } from '#app/domain/review/hints.ts'
import { approvalStanding, type Seen } from '#app/domain/review/several.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import { ownWorkAmong } from '#db/stores/review/authorship.ts'
import { storedScenarios } from '#db/stores/scenarios/stored-scenarios.ts'
import { approveScenario } from './review-scenario.server.ts'

/** Why one of several stays; the others go on. */
const STAYS: RefusalCode[] = ['forbidden', 'wrong_state', 'not_found', 'changed_meanwhile']

/**
 * Several scenarios as they stand now, in the order in which they were seen, with what a machine noticed in each.
 * @throws {Refusal} not_found for everybody but curators
 */
export async function openSeveral({ db, viewer, now }: SignedInCall, seen: readonly Seen[]) {
  if (!may(viewer, 'curatorDesk.use')) throw new Refusal('not_found')
  const ids = seen.map(({ id }) => id)
  const own = await ownWorkAmong(db.read, viewer.personId, ids)
  const scenarios = await storedScenarios(db.read, ids)
  const companies = [...(await catalogueOf(db)).allCompanies()].map(({ name }) => name)
  return seen.flatMap(({ id, version }) => {
    const scenario = scenarios.find((one) => one.id === id && one.state !== 'draft')
    if (!scenario) return []
    const { title, agencyName, closesAt } = scenario
    const standing = approvalStanding(scenario, { seen: version, own: own.has(id), now })
    return [{ id, version, title, agencyName, closesAt, standing, hints: hintsFor(scenario, companies) }]
  })
}

/**
 * Lets several scenarios pass, each on its own: what cannot pass stays as it is and stops none of the others. Whoever
 * looks again with `openSeveral` reads how each stands.
 * @returns what is wrong when the checklist is not whole; then nothing has changed
 */
export async function approveSeveral(
  call: SignedInCall,
  seen: readonly Seen[],
  ticked: readonly ReviewPoint[],
): Promise<{ ok: true } | { ok: false; errors: FieldErrors }> {
  if (!isWhole(ticked)) return { ok: false, errors: { checklist: ['checklistOpen'] } }
  for (const one of seen) {
    try {
      await approveScenario(call, one, ticked)
    } catch (error) {
      if (!(error instanceof Refusal) || !STAYS.includes(error.code)) throw error
    }
  }
  return { ok: true }
}
