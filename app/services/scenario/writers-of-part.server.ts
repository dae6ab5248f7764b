import type { ScenarioPart } from '#app/domain/scenario/parts.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { scenarioAtDesk } from './scenario-at-desk.server.ts'
import { writersNow } from './writing-beside.server.ts'

/**
 * Who else writes in a part of a scenario now, and when each of them saved it last.
 * @throws {Refusal} not_found for everybody but its agency and those that stand behind it
 */
export async function writersOfPart(call: SignedInCall, id: string, part: ScenarioPart) {
  const scenario = await scenarioAtDesk(call.db.read, call.viewer, id)
  const rows = await writersNow(call, scenario.id)
  return rows.filter((row) => row.part === part).map(({ name, at }) => ({ name, at }))
}
