import type { ScheduleFailure } from '#app/domain/list/publishing.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedIn } from '#app/domain/viewer.ts'
import type { Db, Tx } from '#db/handle.ts'
import { remember } from '#db/stores/history.ts'
import { changeDraftList, listsDue } from '#db/stores/lists/scenario-lists.ts'
import { scenariosOnDraft } from '#db/stores/lists/scenarios-on-list.ts'
import { viewerById } from '#db/stores/viewers.ts'
import { type Publication, publishSeen } from './publish-list.server.ts'

type DueList = Awaited<ReturnType<typeof listsDue>>[number]

/** More lists than become due within half a minute. */
const BATCH = 10

/**
 * Publishes the lists whose time has come, each as it was when its time was set, and answers with how many. One that
 * cannot be published stays a draft, says why, and is not tried again by itself.
 */
export async function publishDueLists(db: Db, now: Date): Promise<number> {
  // A look before the write lock is taken: nearly always nothing is due.
  const due = await listsDue(db.read, now, BATCH)
  let published = 0
  for (const { id } of due) if (await publishOne(db, id, now)) published += 1
  return published
}

async function publishOne(db: Db, id: string, now: Date): Promise<boolean> {
  return db.write(async (tx) => {
    const list = (await listsDue(tx, now, BATCH)).find((one) => one.id === id)
    if (!list) return false
    const viewer = list.scheduledById ? await viewerById(tx, list.scheduledById) : null
    if (!viewer?.platformRoles.includes('curator')) return fail(tx, list, { why: 'noCurator', obstacles: [] }, now)
    const published = await tryToPublish(tx, list, viewer, now)
    if (published === null) return fail(tx, list, { why: 'changed', obstacles: [] }, now)
    if (!published.ok) return fail(tx, list, { why: 'obstacles', obstacles: published.obstacles }, now)
    return true
  })
}

/** Null when the list is not any more as it was when its time was set. */
async function tryToPublish(tx: Tx, list: DueList, viewer: SignedIn, now: Date): Promise<Publication | null> {
  const { id, version, scheduledVersion, scheduledScenarios } = list
  const scenarios = await scenariosOnDraft(tx, id)
  if (version !== scheduledVersion || scenarios.length !== scheduledScenarios) return null
  return publishSeen(tx, { viewer, personId: null, now }, { id, version, scenarios: scenarios.length })
}

async function fail(tx: Tx, list: DueList, failure: Omit<ScheduleFailure, 'at'>, now: Date): Promise<false> {
  const scheduleFailure = { at: now.toISOString(), ...failure }
  if (!(await changeDraftList(tx, list, { publishesAt: null, scheduleFailure }))) {
    throw new Refusal('changed_meanwhile', list.id)
  }
  await remember(tx, {
    ...{ noun: 'scenarioList', subjectId: list.id, act: 'scheduleFail', personId: null, at: now },
    detail: { ...scheduleFailure },
  })
  return false
}
