import type { FormValues } from '#app/domain/form.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { readForm } from '#app/domain/scenario/read-form.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { circumstancesOf } from '#app/services/scenario/circumstances.server.ts'
import { demand } from '#app/services/scenario/demand.ts'
import { taxonomyOf } from '#app/services/taxonomy/taxonomy-of.server.ts'
import { newId } from '#db/id.ts'
import { changeForecast, forecastById } from '#db/stores/forecasts/forecasts.ts'
import { remember } from '#db/stores/history.ts'
import { announce } from '#db/stores/outbox.ts'
import { changeScenario, insertDraft } from '#db/stores/scenarios/written-scenario.ts'

/**
 * Begins the scenario that a forecast announced, with what it says, as a draft of its agency; gives the scenario's id.
 * Idempotent: a forecast that was begun gives the scenario it has.
 * @throws {Refusal} not_found; forbidden for everybody but the agency's writers; wrong_state when it was taken back
 */
export async function beginScenario(call: SignedInCall, forecastId: string): Promise<string> {
  const { db, viewer, now } = call
  const circumstances = await circumstancesOf(call)
  const taxonomy = await taxonomyOf(db)
  const id = newId()
  return db.write(async (tx) => {
    const forecast = await forecastById(tx, forecastId)
    if (!forecast) throw new Refusal('not_found', forecastId)
    const { agencyId, title, summary, tagIds, freeTags } = forecast
    demand(viewer, 'scenario.create', { agencyId })
    if (forecast.scenarioId) return forecast.scenarioId
    demand(viewer, 'forecast.write', forecast)
    const names = tagIds.flatMap((tagId) => taxonomy.current(tagId)?.name ?? [])
    const values: FormValues = { title, summary, tags: [...names, ...freeTags].join('、') }
    const personId = viewer.personId
    await insertDraft(tx, { id, agencyId, createdById: personId, values, now })
    await changeScenario(tx, { id, version: 1 }, { content: readForm(values, circumstances).content }, now)
    const begun = { state: 'begun', scenarioId: id } as const
    if (!(await changeForecast(tx, forecast, begun, now))) throw new Refusal('changed_meanwhile', forecastId)
    const detail = { forecast: forecastId }
    await remember(tx, { noun: 'scenario', subjectId: id, act: 'create', personId, at: now, detail })
    await remember(tx, {
      ...{ noun: 'forecast', subjectId: forecastId, act: 'begin', personId, at: now },
      ...{ fromState: 'announced', toState: 'begun' },
    })
    await announce(tx, 'forecast', forecastId, now)
    return id
  })
}
