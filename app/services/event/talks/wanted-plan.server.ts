import { type PlanForm, type WantedTalk, wantedIn } from '#app/domain/event/plan-input.ts'
import { slotsOf } from '#app/domain/event/slots.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import type { StoredEvent } from '#db/stores/events/events.ts'

/** The talks that a form asks for: the rows it keeps, and the pair it adds by hand, where both have time if there is such a place. */
export async function wantedPlan(
  { db }: Pick<SignedInCall, 'db'>,
  event: StoredEvent,
  form: PlanForm,
): Promise<WantedTalk[]> {
  const wanted = wantedIn(form)
  const { addScenario: scenarioId, addCompany: companyId } = form
  if (!scenarioId || !companyId) return wanted
  const catalogue = await catalogueOf(db)
  const known = catalogue.scenario(scenarioId) && catalogue.company(companyId)
  const stands = wanted.some((talk) => talk.scenarioId === scenarioId && talk.companyId === companyId)
  if (!known || stands) return wanted
  const agencyOf = (id: string) => catalogue.scenario(id)?.agencyId
  const slots = slotsOf(event)
  const free = slots.flatMap((slot) => {
    const now = wanted.filter((talk) => talk.slot === slot)
    const busy = now.some((talk) => talk.companyId === companyId || agencyOf(talk.scenarioId) === agencyOf(scenarioId))
    const table = tablesOf(event).find((one) => now.every((talk) => talk.table !== one))
    return busy || table === undefined ? [] : [{ slot, table }]
  })
  return [...wanted, { scenarioId, companyId, ...(free[0] ?? { slot: slots[0] ?? 0, table: 1 }) }]
}

function tablesOf({ tables }: StoredEvent): number[] {
  return Array.from({ length: tables }, (_, at) => at + 1)
}
