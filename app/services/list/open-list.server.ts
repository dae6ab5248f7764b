import { scenarioCodeOf } from '#app/domain/list/naming.ts'
import { obstaclesTo } from '#app/domain/list/publishing.ts'
import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { twinsAmong } from '#app/services/alike/twins.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { historyOf } from '#db/stores/history.ts'
import { listById } from '#db/stores/lists/scenario-lists.ts'
import { scenariosOnDraft } from '#db/stores/lists/scenarios-on-list.ts'

/**
 * A list as a curator has it on the desk: what stands on it with the codes that publishing would give, and what is
 * still in the way. Of a published list the rows are the frozen ones.
 * @throws {Refusal} not_found for everybody but curators and auditors
 */
export async function openList({ db, viewer, now }: SignedInCall, id: string) {
  const found = may(viewer, 'list.readUnpublished') ? await listById(db.read, id) : null
  if (!found) throw new Refusal('not_found', id)
  const { frozen, publishedById: _publishedById, ...list } = found
  const scenarios = list.state === 'draft' ? await scenariosOnDraft(db.read, id) : []
  return {
    list,
    frozen: frozen ?? [],
    twins: twinsAmong(scenarios),
    obstacles: list.state === 'draft' ? obstaclesTo(scenarios, now) : [],
    rows: scenarios.map(({ id, title, agencyName, district, stage, closesAt, tagNames }, at) => {
      return { id, code: scenarioCodeOf(list.code, at + 1), title, agencyName, district, stage, closesAt, tagNames }
    }),
    history: await historyOf(db.read, 'scenarioList', id),
  }
}
