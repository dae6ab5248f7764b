import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { ScenarioState } from '#app/domain/scenario/lifecycle.ts'
import type { SignedIn, Viewer } from '#app/domain/viewer.ts'
import type { Reader } from '#db/handle.ts'
import { ownWorkAmong } from '#db/stores/review/authorship.ts'
import { storedScenario, type WholeScenario } from '#db/stores/scenarios/stored-scenarios.ts'

/** What an agency has not handed in yet is its own business. */
const UNSEEN: ScenarioState[] = ['draft']

/**
 * A scenario that an agency has handed in, for somebody who may review at all.
 * @throws {Refusal} not_found for drafts and for everybody else
 */
export async function scenarioWithCurators(reader: Reader, viewer: Viewer, id: string): Promise<WholeScenario> {
  const found = may(viewer, 'curatorDesk.use') ? await storedScenario(reader, id) : null
  if (!found || UNSEEN.includes(found.state)) throw new Refusal('not_found', id)
  return found
}

/** Whether somebody would judge what they began, wrote in or handed in themselves: four eyes are the point of a review. */
export async function isOwnWork(reader: Reader, viewer: SignedIn, id: string): Promise<boolean> {
  return (await ownWorkAmong(reader, viewer.personId, [id])).has(id)
}
