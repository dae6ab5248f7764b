import type { FormValues } from '#app/domain/form.ts'
import { REVIEW_POINTS } from '#app/domain/review/checklist.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { SCENARIO_LIST } from '#app/services/list/scenario-lists.ts'
import { createList } from '#app/services/list/write-list.server.ts'
import { approveScenario } from '#app/services/review/review-scenario.server.ts'
import { createScenario } from '#app/services/scenario/create-scenario.server.ts'
import { submitScenario } from '#app/services/scenario/submit-scenario.server.ts'
import type { Db } from '#db/handle.ts'
import { storedScenario } from '#db/stores/scenarios/stored-scenarios.ts'
import { agencyTown, fillIn, NOW } from './agency-desk.ts'
import { callBy, somebody } from './people.ts'

/** The agencies' town with two curators and an auditor. */
export async function curatorTown(db: Db) {
  const town = await agencyTown(db)
  const by = async (id: string, role: 'curator' | 'auditor') =>
    callBy(db, await somebody(db, id, { roles: [role] }), NOW)
  return {
    ...town,
    curator: await by('shen', 'curator'),
    peer: await by('luo', 'curator'),
    auditor: await by('xu', 'auditor'),
  }
}

/** A whole scenario that its agency has handed in; gives its id. */
export async function handedIn(agency: SignedInCall, changed: FormValues = {}): Promise<string> {
  const id = await createScenario(agency, agency.viewer.memberships[0]?.organisationId ?? '')
  await fillIn(agency, id, changed)
  const answer = await submitScenario(agency, id)
  if (!answer.ok) throw new Error(JSON.stringify(answer.errors))
  return id
}

/** The version that a reviewer has before them. */
export async function seen(db: Db, id: string) {
  return { id, version: (await storedScenario(db.read, id))?.version ?? 0 }
}

/** Scenarios that a curator has let pass, one for each title. */
export async function approved(agency: SignedInCall, curator: SignedInCall, titles: string[]): Promise<string[]> {
  const ids: string[] = []
  for (const title of titles) {
    const id = await handedIn(agency, { title })
    await approveScenario(curator, await seen(agency.db, id), REVIEW_POINTS)
    ids.push(id)
  }
  return ids
}

/** A draft list; gives its id. */
export async function begunList(curator: SignedInCall, batch = 4): Promise<string> {
  const made = await createList(SCENARIO_LIST, curator, { year: 2026, batch, title: `2026年第${batch}批`, intro: '' })
  if (!made.ok) throw new Error(JSON.stringify(made.errors))
  return made.id
}
