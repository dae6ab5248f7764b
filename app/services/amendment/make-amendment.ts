import type { AmendmentKind } from '#app/domain/amendment/lifecycle.ts'
import type { Ruling } from '#app/domain/amendment/rules.ts'
import type { FormValues } from '#app/domain/form.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { differencesBetween } from '#app/domain/scenario/difference.ts'
import type { ScenarioContent } from '#app/domain/scenario/read-form.ts'
import { valuesOf } from '#app/domain/scenario/values-of.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Tx } from '#db/handle.ts'
import { changeAmendment, insertVersion, newestVersion } from '#db/stores/amendments/written-amendment.ts'
import { remember } from '#db/stores/history.ts'
import { announce } from '#db/stores/outbox.ts'
import type { WholeScenario } from '#db/stores/scenarios/stored-scenarios.ts'
import { changeScenario } from '#db/stores/scenarios/written-scenario.ts'
import { scenarioOf } from './amendable-scenario.server.ts'

/** What is published, and what it does to its scenario. */
interface Made {
  scenario: WholeScenario
  amendment: { id: string; version: number; kind: AmendmentKind; reason: string }
  content: Partial<ScenarioContent>
  ruling: Pick<Ruling, 'material' | 'deadline'>
  /** Its deadline had passed: it opens once more. */
  reopens?: boolean
}

/**
 * Publishes an amendment within a transaction: the scenario changes, its versions are kept, the amendment gets its
 * number and its difference, everybody who follows hears of it. Gives the number.
 * @throws {Refusal} changed_meanwhile when the scenario or the amendment was changed since it was read
 */
export async function makeAmendment(tx: Tx, { viewer, now }: SignedInCall, made: Made): Promise<number> {
  const { scenario, amendment, ruling, reopens = false } = made
  const { deadline, material } = ruling
  const content = { ...made.content, ...(deadline && { closesAt: deadline.after }) }
  const change = { content, columns: reopens ? ({ state: 'open' } as const) : {} }
  if (!(await changeScenario(tx, scenario, change, now))) throw new Refusal('changed_meanwhile', scenario.id)
  const [before, after] = [valuesOf(scenario), valuesOf(await scenarioOf(tx, { scenarioId: scenario.id }))]
  const number = await keepVersions(tx, scenario, { before, after, amendmentId: amendment.id, now })
  const published = {
    ...({ state: 'published', pendingFor: null, number, material, kind: amendment.kind } as const),
    ...{ difference: differencesBetween(before, after), decidedById: viewer.personId, publishedAt: now },
    ...{ deadlineBefore: deadline?.before ?? null, deadlineAfter: deadline?.after ?? null },
  }
  if (!(await changeAmendment(tx, amendment, published, now))) throw new Refusal('changed_meanwhile', amendment.id)
  const detail = { number, kind: amendment.kind, amendment: amendment.id }
  const deed = { personId: viewer.personId, at: now, reason: amendment.reason, detail }
  const moved = reopens ? { fromState: 'closed', toState: 'open' } : {}
  await remember(tx, { ...deed, ...moved, noun: 'scenario', subjectId: scenario.id, act: 'amend' })
  await announce(tx, 'scenario', scenario.id, now)
  await announce(tx, 'amendment', amendment.id, now)
  return number
}

interface Versions {
  before: FormValues
  after: FormValues
  amendmentId: string
  now: Date
}

/** The first amendment also keeps what was published at first. */
async function keepVersions(
  tx: Tx,
  { id: scenarioId, openedAt }: WholeScenario,
  { before, after, amendmentId, now }: Versions,
): Promise<number> {
  const newest = await newestVersion(tx, scenarioId)
  if (newest === 0) {
    await insertVersion(tx, { scenarioId, number: 1, values: before, amendmentId: null, at: openedAt ?? now })
  }
  const number = Math.max(newest, 1)
  await insertVersion(tx, { scenarioId, number: number + 1, values: after, amendmentId, at: now })
  return number
}
