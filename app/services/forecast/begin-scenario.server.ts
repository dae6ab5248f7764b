import { valuesOfForecast } from '#app/domain/forecast/values-of.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { beginDraft } from '#app/services/scenario/begin-draft.server.ts'
import { circumstancesOf } from '#app/services/scenario/circumstances.server.ts'
import { demand } from '#app/services/scenario/demand.ts'
import { taxonomyOf } from '#app/services/taxonomy/taxonomy-of.server.ts'
import { newId } from '#db/id.ts'
import { changeForecast, forecastById } from '#db/stores/forecasts/forecasts.ts'
import { remember } from '#db/stores/history.ts'
import { announce } from '#db/stores/outbox.ts'

/**
 * Begins the scenario that a forecast announced, with what it says, as a draft of its agency; gives the scenario's id.
 * Idempotent: a forecast that was begun gives the scenario it has.
 * @throws {Refusal} not_found; forbidden for everybody but the agency's writers; wrong_state when it was taken back
 */
export async function beginScenario(call: SignedInCall, forecastId: string): Promise<string> {
  const { db, viewer, now } = call
  const circumstances = await circumstancesOf(call)
  const { current } = await taxonomyOf(db)
  const id = newId()
  return db.write(async (tx) => {
    const forecast = await forecastById(tx, forecastId)
    if (!forecast) throw new Refusal('not_found', forecastId)
    const { agencyId } = forecast
    demand(viewer, 'scenario.create', { agencyId })
    if (forecast.scenarioId) return forecast.scenarioId
    demand(viewer, 'forecast.write', forecast)
    const { personId } = viewer
    const values = valuesOfForecast(forecast, current)
    await beginDraft(tx, { id, agencyId, personId, values, detail: { forecast: forecastId } }, circumstances)
    const begun = { state: 'begun', scenarioId: id } as const
    if (!(await changeForecast(tx, forecast, begun, now))) throw new Refusal('changed_meanwhile', forecastId)
    await remember(tx, {
      ...{ noun: 'forecast', subjectId: forecastId, act: 'begin', personId, at: now },
      ...{ fromState: 'announced', toState: 'begun' },
    })
    await announce(tx, 'forecast', forecastId, now)
    return id
  })
}
