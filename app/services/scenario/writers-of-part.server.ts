import type { ScenarioPart } from '#app/domain/scenario/parts.ts'
import { WRITING_MS } from '#app/domain/writing.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { othersWriting } from '#db/stores/scenarios/writing.ts'
import { scenarioAtDesk } from './scenario-at-desk.server.ts'

/** More people than write one scenario at once. */
const OTHERS_MAX = 20

/**
 * Who else writes in a part of a scenario now, and when each of them saved it last.
 * @throws {Refusal} not_found for everybody but its agency and those that stand behind it
 */
export async function writersOfPart({ db, viewer, now }: SignedInCall, id: string, part: ScenarioPart) {
  const scenario = await scenarioAtDesk(db.read, viewer, id)
  const since = new Date(now.getTime() - WRITING_MS)
  const rows = await othersWriting(db.read, scenario.id, { personId: viewer.personId, since, limit: OTHERS_MAX })
  return rows.filter((row) => row.part === part).map(({ name, at }) => ({ name, at }))
}
