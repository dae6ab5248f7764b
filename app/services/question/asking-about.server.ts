import { may } from '#app/domain/permission.ts'
import { askingEndsAt } from '#app/domain/question/timing.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { type ScenarioState, stateAt } from '#app/domain/scenario/lifecycle.ts'
import type { Viewer } from '#app/domain/viewer.ts'
import type { Reader } from '#db/handle.ts'
import { settingOf } from '#db/stores/settings.ts'
import { demandAnswering } from '../proposal/demand-answering.ts'

interface Asked {
  state: ScenarioState
  closesAt: Date | null
}

/** Until when may be asked about a scenario; null when it is not open. */
export async function askingUntil(reader: Reader, { state, closesAt }: Asked): Promise<Date | null> {
  if (state !== 'open' || !closesAt) return null
  return askingEndsAt(closesAt, await settingOf(reader, 'question.cutOffDays'))
}

/** Whether somebody may ask for a company now. */
export async function mayAsk(reader: Reader, viewer: Viewer, about: Asked, companyId: string, now: Date) {
  const state = stateAt(about, now)
  const until = await askingUntil(reader, { ...about, state })
  return until !== null && now < until && may(viewer, 'question.ask', { companyId, state })
}

/**
 * Lets pass who may ask about a scenario now.
 * @throws {Refusal} too_late after the last day of asking; forbidden; wrong_state when it is not open
 */
export async function demandAsking(reader: Reader, viewer: Viewer, about: Asked, companyId: string, now: Date) {
  const state = stateAt(about, now)
  demandAnswering(viewer, 'question.ask', { companyId, state })
  const until = await askingUntil(reader, { ...about, state })
  if (!until || now >= until) throw new Refusal('too_late', 'question.ask')
}
