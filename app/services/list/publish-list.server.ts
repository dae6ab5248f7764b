import { scenarioCodeOf } from '#app/domain/list/naming.ts'
import { type Obstacle, obstaclesTo } from '#app/domain/list/publishing.ts'
import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { FrozenScenario } from '#app/domain/scenario/frozen.ts'
import type { SignedIn } from '#app/domain/viewer.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Tx } from '#db/handle.ts'
import { remember } from '#db/stores/history.ts'
import { changeDraftList, listById, type StoredList } from '#db/stores/lists/scenario-lists.ts'
import { releaseUnapproved, type ScenarioOnDraft, scenariosOnDraft } from '#db/stores/lists/scenarios-on-list.ts'
import { announce } from '#db/stores/outbox.ts'
import { changeScenario } from '#db/stores/scenarios/written-scenario.ts'
import { draftList } from './draft-list.server.ts'
import { frozenScenario } from './frozen-scenario.ts'
import { SCENARIO_LIST } from './scenario-lists.ts'

/** What a curator decided to publish. */
export interface SeenList {
  id: string
  version: number
  scenarios: number
}

/** A published list by its code, or what stands against publishing it; then nothing has changed. */
export type Publication = { ok: true; code: string } | { ok: false; obstacles: Obstacle[] }

/**
 * Publishes a list: gives its scenarios their codes in order, opens them all, freezes what the public reads. All or
 * nothing. Idempotent: a list that is published already stays as it was, whoever published it.
 * @param seen the list as the curator had it before them, with the number of its scenarios
 * @throws {Refusal} not_found; changed_meanwhile when a curator changed the list since, or a scenario left it
 */
export async function publishList({ db, viewer, now }: SignedInCall, seen: SeenList): Promise<Publication> {
  return db.write(async (tx): Promise<Publication> => {
    const before = may(viewer, 'curatorDesk.use') ? await listById(tx, seen.id) : null
    if (before?.state === 'published') return { ok: true, code: before.code }
    return publishSeen(tx, { viewer, personId: viewer.personId, now }, seen)
  })
}

/** By whom and when a list is published; `personId` is null when the clock does it for the viewer. */
export interface Publishing {
  viewer: SignedIn
  personId: string | null
  now: Date
}

/**
 * Publishes a draft list as it was seen, in the given transaction.
 * @throws {Refusal} not_found; wrong_state; changed_meanwhile when it is not as seen any more
 */
export async function publishSeen(tx: Tx, by: Publishing, seen: SeenList): Promise<Publication> {
  const list = await draftList(SCENARIO_LIST, tx, by.viewer, seen.id)
  if (list.version !== seen.version) throw new Refusal('changed_meanwhile', seen.id)
  const scenarios = await scenariosOnDraft(tx, list.id)
  if (scenarios.length !== seen.scenarios) throw new Refusal('changed_meanwhile', seen.id)
  const obstacles = obstaclesTo(scenarios, by.now)
  if (obstacles.length > 0) return { ok: false, obstacles }
  await releaseUnapproved(tx, list.id)
  const frozen: FrozenScenario[] = []
  for (const [at, scenario] of scenarios.entries()) frozen.push(await open(tx, by, list, scenario, at + 1))
  await seal(tx, by, list, frozen)
  return { ok: true, code: list.code }
}

async function open(
  tx: Tx,
  { personId, now }: Publishing,
  list: StoredList,
  scenario: ScenarioOnDraft,
  place: number,
): Promise<FrozenScenario> {
  const { id } = scenario
  const code = scenarioCodeOf(list.code, place)
  const frozen = frozenScenario(scenario, code)
  if (!frozen) throw new Error(`${id} has no stage or no deadline`)
  const columns = { state: 'open', code, listPosition: place, openedAt: now } as const
  if (!(await changeScenario(tx, scenario, { columns }, now))) throw new Refusal('changed_meanwhile', id)
  await remember(tx, {
    noun: 'scenario',
    subjectId: id,
    act: 'open',
    personId,
    at: now,
    fromState: 'approved',
    toState: 'open',
    detail: { list: list.code, code },
  })
  await announce(tx, 'scenario', id, now)
  return frozen
}

async function seal(tx: Tx, by: Publishing, list: StoredList, frozen: FrozenScenario[]): Promise<void> {
  const { viewer, personId, now } = by
  const sealed = {
    ...({ state: 'published', frozen, publishedAt: now, publishedById: viewer.personId } as const),
    ...{ publishesAt: null, scheduleFailure: null },
  }
  if (!(await changeDraftList(tx, list, sealed))) throw new Refusal('changed_meanwhile', list.id)
  await remember(tx, {
    noun: 'scenarioList',
    subjectId: list.id,
    act: 'publish',
    personId,
    at: now,
    fromState: 'draft',
    toState: 'published',
    detail: { scenarios: frozen.length },
  })
}
