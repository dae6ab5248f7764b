import { type Obstacle, obstaclesTo } from '#app/domain/list/publishing.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { remember } from '#db/stores/history.ts'
import { changeDraftList } from '#db/stores/lists/scenario-lists.ts'
import { scenariosOnDraft } from '#db/stores/lists/scenarios-on-list.ts'
import { draftList } from './draft-list.server.ts'
import type { SeenList } from './publish-list.server.ts'
import { SCENARIO_LIST } from './scenario-lists.ts'

/** Whether the time was set; if not, what would stand against publishing at that time. */
export type Scheduling = { ok: true } | { ok: false; obstacles: Obstacle[] }

/**
 * Sets the time at which the clock publishes a list as it was seen. Whoever changes it afterwards has to set it again.
 * @throws {Refusal} not_found; wrong_state once it is published; changed_meanwhile when it is not as seen any more
 */
export async function scheduleList(
  { db, viewer, now }: SignedInCall,
  seen: SeenList,
  publishesAt: Date,
): Promise<Scheduling> {
  return db.write(async (tx): Promise<Scheduling> => {
    const list = await draftList(SCENARIO_LIST, tx, viewer, seen.id)
    const scenarios = await scenariosOnDraft(tx, list.id)
    if (list.version !== seen.version || scenarios.length !== seen.scenarios) {
      throw new Refusal('changed_meanwhile', seen.id)
    }
    const obstacles = obstaclesTo(scenarios, publishesAt)
    if (obstacles.length > 0) return { ok: false, obstacles }
    const personId = viewer.personId
    const plan = { publishesAt, scheduledById: personId, scheduledVersion: list.version + 1, scheduleFailure: null }
    if (!(await changeDraftList(tx, list, { ...plan, scheduledScenarios: seen.scenarios }))) {
      throw new Refusal('changed_meanwhile', seen.id)
    }
    const detail = { publishesAt: publishesAt.toISOString() }
    await remember(tx, { noun: 'scenarioList', subjectId: list.id, act: 'schedule', personId, at: now, detail })
    return { ok: true }
  })
}

/**
 * Takes the time back, or the word of why it failed. Idempotent.
 * @throws {Refusal} not_found; wrong_state once the list is published
 */
export async function unscheduleList({ db, viewer, now }: SignedInCall, id: string): Promise<void> {
  await db.write(async (tx) => {
    const list = await draftList(SCENARIO_LIST, tx, viewer, id)
    if (list.publishesAt === null && list.scheduleFailure === null) return
    const change = { publishesAt: null, scheduleFailure: null }
    if (!(await changeDraftList(tx, list, change))) throw new Refusal('changed_meanwhile', id)
    const personId = viewer.personId
    await remember(tx, { noun: 'scenarioList', subjectId: id, act: 'unschedule', personId, at: now })
  })
}
