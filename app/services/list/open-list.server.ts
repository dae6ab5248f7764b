import { scenarioCodeOf } from '#app/domain/list/naming.ts'
import { obstaclesTo } from '#app/domain/list/publishing.ts'
import { twinsAmong } from '#app/services/alike/twins.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { historyOf } from '#db/stores/history.ts'
import { scenariosOnDraft } from '#db/stores/lists/scenarios-on-list.ts'
import { listAtDesk } from './draft-list.server.ts'
import { SCENARIO_LIST } from './scenario-lists.ts'

/**
 * A list as a curator has it on the desk: what stands on it with the codes that publishing would give, and what is
 * still in the way. Of a published list the rows are the frozen ones.
 * @throws {Refusal} not_found for everybody but curators and auditors
 */
export async function openList(call: SignedInCall, id: string) {
  const { db, now } = call
  const { frozen, publishedById: _publishedById, ...stored } = await listAtDesk(SCENARIO_LIST, call, id)
  const { publishesAt, scheduledById: _by, scheduledVersion, scheduledScenarios, scheduleFailure, ...list } = stored
  const scenarios = list.state === 'draft' ? await scenariosOnDraft(db.read, id) : []
  return {
    list,
    schedule: {
      publishesAt,
      failure: scheduleFailure,
      /** Changed since its time was set: the clock will not publish it. */
      stale: publishesAt !== null && (list.version !== scheduledVersion || scenarios.length !== scheduledScenarios),
    },
    frozen: frozen ?? [],
    twins: twinsAmong(scenarios),
    obstacles: list.state === 'draft' ? obstaclesTo(scenarios, now) : [],
    rows: scenarios.map(({ id, title, agencyName, district, stage, closesAt, tagNames }, at) => {
      return { id, code: scenarioCodeOf(list.code, at + 1), title, agencyName, district, stage, closesAt, tagNames }
    }),
    history: await historyOf(db.read, 'scenarioList', id),
  }
}
