import type { ForecastInput } from '#app/domain/forecast/forecast-input.ts'
import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedIn } from '#app/domain/viewer.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { demand } from '#app/services/scenario/demand.ts'
import type { Reader } from '#db/handle.ts'
import { newId } from '#db/id.ts'
import { addForecast, changeForecast, forecastById, type StoredForecast } from '#db/stores/forecasts/forecasts.ts'
import { remember } from '#db/stores/history.ts'
import { organisationById } from '#db/stores/organisations/organisations.ts'
import { announce } from '#db/stores/outbox.ts'

/**
 * Announces a coming scenario of a verified agency; gives the forecast's id.
 * @throws {Refusal} not_found when there is no such agency; forbidden for who may not announce for it
 */
export async function announceForecast({ db, viewer, now }: SignedInCall, input: ForecastInput): Promise<string> {
  const id = newId()
  await db.write(async (tx) => {
    const agency = await organisationById(tx, input.agencyId)
    if (agency?.kind !== 'agency' || agency.state !== 'verified') throw new Refusal('not_found', input.agencyId)
    demand(viewer, 'forecast.write', { agencyId: input.agencyId, state: 'announced' })
    const rest = { closedReason: '', demo: agency.demo, createdById: viewer.personId, version: 1 }
    await addForecast(tx, { id, ...input, state: 'announced', ...rest, createdAt: now, updatedAt: now })
    const subjectId = id
    await remember(tx, { noun: 'forecast', subjectId, act: 'announce', personId: viewer.personId, at: now })
    await announce(tx, 'forecast', id, now)
  })
  return id
}

/**
 * Gives a forecast other words. Its agency stays what it is.
 * @param seen the forecast as the writer had it before them
 * @throws {Refusal} not_found, forbidden; wrong_state once it was begun or taken back; changed_meanwhile
 */
export async function editForecast(
  { db, viewer, now }: SignedInCall,
  seen: { id: string; version: number },
  { agencyId: _agencyId, ...input }: ForecastInput,
): Promise<void> {
  await db.write(async (tx) => {
    const found = await writableForecast(tx, viewer, seen.id)
    if (!(await changeForecast(tx, seen, input, now))) throw new Refusal('changed_meanwhile', seen.id)
    await remember(tx, { noun: 'forecast', subjectId: found.id, act: 'edit', personId: viewer.personId, at: now })
    await announce(tx, 'forecast', found.id, now)
  })
}

/**
 * Takes a forecast back, with a reason that its followers read.
 * @throws {Refusal} not_found, forbidden; wrong_state once it was begun or taken back
 */
export async function withdrawForecast(
  { db, viewer, now }: SignedInCall,
  id: string,
  closedReason: string,
): Promise<void> {
  await db.write(async (tx) => {
    const found = await writableForecast(tx, viewer, id)
    const change = { state: 'withdrawn', closedReason } as const
    if (!(await changeForecast(tx, found, change, now))) throw new Refusal('changed_meanwhile', id)
    await remember(tx, {
      ...{ noun: 'forecast', subjectId: id, act: 'withdraw', personId: viewer.personId, at: now },
      ...{ fromState: 'announced', toState: 'withdrawn', reason: closedReason },
    })
    await announce(tx, 'forecast', id, now)
  })
}

/**
 * A forecast that the viewer may write.
 * @throws {Refusal} not_found; forbidden; wrong_state once it was begun or taken back
 */
export async function writableForecast(reader: Reader, viewer: SignedIn, id: string): Promise<StoredForecast> {
  const found = await forecastById(reader, id)
  if (!found) throw new Refusal('not_found', id)
  if (!may(viewer, 'forecast.write', { agencyId: found.agencyId, state: 'announced' })) {
    throw new Refusal('forbidden', 'forecast.write')
  }
  demand(viewer, 'forecast.write', found)
  return found
}
