import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { isPublished } from '#app/domain/scenario/lifecycle.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Reader } from '#db/handle.ts'
import { publishedScenario } from '#db/stores/catalogue/scenario-page.ts'
import { type Followed, follow, unfollow } from '#db/stores/following/following.ts'
import { forecastById } from '#db/stores/forecasts/forecasts.ts'

/**
 * Begins to follow a forecast. Idempotent.
 * @throws {Refusal} not_found when there is none
 */
export async function followForecast(call: SignedInCall, id: string): Promise<void> {
  await begin(call, async (reader) => {
    const found = await forecastById(reader, id)
    return found && { noun: 'forecast', subjectId: found.id }
  })
}

/**
 * Begins to watch a published scenario, by its code. Idempotent.
 * @throws {Refusal} not_found when nothing of this code is published
 */
export async function watchScenario(call: SignedInCall, code: string): Promise<void> {
  await begin(call, async (reader) => {
    const found = await publishedScenario(reader, code.toUpperCase())
    return found && isPublished(found) ? { noun: 'scenario', subjectId: found.id } : null
  })
}

/** Ends following a forecast. Idempotent. */
export async function leaveForecast({ db, viewer }: SignedInCall, id: string): Promise<void> {
  await db.write((tx) => unfollow(tx, { noun: 'forecast', subjectId: id }, viewer.personId))
}

/**
 * Ends watching a scenario, by its code. Idempotent.
 * @throws {Refusal} not_found when nothing of this code was ever published
 */
export async function leaveScenario({ db, viewer }: SignedInCall, code: string): Promise<void> {
  await db.write(async (tx) => {
    const found = await publishedScenario(tx, code.toUpperCase())
    if (!found) throw new Refusal('not_found', code)
    await unfollow(tx, { noun: 'scenario', subjectId: found.id }, viewer.personId)
  })
}

async function begin({ db, viewer, now }: SignedInCall, find: (reader: Reader) => Promise<Followed | null>) {
  if (!may(viewer, 'account.use')) throw new Refusal('forbidden', 'account.use')
  await db.write(async (tx) => {
    const followed = await find(tx)
    if (!followed) throw new Refusal('not_found')
    await follow(tx, followed, viewer.personId, now)
  })
}
