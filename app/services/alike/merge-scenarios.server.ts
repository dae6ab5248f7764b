import { lackingIn, SCENARIO_SHAPES, withTaken } from '#app/domain/alike/merging.ts'
import { stateAfter } from '#app/domain/lifecycle.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { SCENARIO_MOVES } from '#app/domain/scenario/lifecycle.ts'
import { readForm } from '#app/domain/scenario/read-form.ts'
import type { SignedIn } from '#app/domain/viewer.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { circumstancesOf } from '#app/services/scenario/circumstances.server.ts'
import { demand } from '#app/services/scenario/demand.ts'
import { formOfScenario, scenarioAtDesk } from '#app/services/scenario/scenario-at-desk.server.ts'
import type { Reader } from '#db/handle.ts'
import { remember } from '#db/stores/history.ts'
import type { WholeScenario } from '#db/stores/scenarios/stored-scenarios.ts'
import { changeScenario } from '#db/stores/scenarios/written-scenario.ts'
import type { MergeDetail, Merger } from './merger.ts'

/**
 * Two drafts of one agency of which one shall be kept, and what the kept one lacks of the other.
 * @throws {Refusal} not_found unless both are drafts of the same agency of the viewer's; forbidden; wrong_state
 */
export async function openScenarioMerger({ db, viewer }: SignedInCall, { keepId, otherId }: Pair) {
  const { kept, other } = await bothDrafts(db.read, viewer, { keepId, otherId })
  demand(viewer, 'scenario.write', other)
  const [keptForm, otherForm] = [formOfScenario(kept), formOfScenario(other)]
  return {
    kept: { id: kept.id, version: kept.version, form: keptForm, updatedAt: kept.updatedAt },
    other: { id: other.id, version: other.version, form: otherForm, updatedAt: other.updatedAt },
    lacking: lackingIn(keptForm, otherForm, SCENARIO_SHAPES),
  }
}

/**
 * Keeps one of two drafts, with the chosen fields of the other that it lacks, and sets the other aside: cancelled, until
 * somebody takes them apart again. Idempotent: what was merged stays merged.
 * @throws {Refusal} not_found, forbidden, wrong_state; changed_meanwhile when one of them is not as it was seen
 */
export async function mergeScenarios(call: SignedInCall, { keepId, otherId, take, versions }: Merger): Promise<void> {
  const { db, viewer, now } = call
  const circumstances = await circumstancesOf(call)
  await db.write(async (tx) => {
    const { kept, other } = await bothDrafts(tx, viewer, { keepId, otherId })
    if (other.mergedIntoId === keepId) return
    demand(viewer, 'scenario.write', other)
    const to = stateAfter(SCENARIO_MOVES, other.state, 'cancel')
    const asSeen = kept.version === versions.kept && other.version === versions.other
    if (!to || !asSeen) throw new Refusal('changed_meanwhile', otherId)
    const form = formOfScenario(kept)
    const took = lackingIn(form, formOfScenario(other), SCENARIO_SHAPES).filter(({ field }) => take.includes(field))
    const values = withTaken(form, took, SCENARIO_SHAPES)
    const change = { content: readForm(values, circumstances).content, columns: { draft: values } }
    const aside = { columns: { state: to, mergedIntoId: keepId } }
    const changed =
      (took.length === 0 || (await changeScenario(tx, kept, change, now))) &&
      (await changeScenario(tx, other, aside, now))
    if (!changed) throw new Refusal('changed_meanwhile', otherId)
    const by = { noun: 'scenario', personId: viewer.personId, at: now } as const
    const detail: MergeDetail = { otherId, took }
    await remember(tx, { ...by, subjectId: keepId, act: 'merge', detail: { ...detail } })
    const moved = { fromState: other.state, toState: to, detail: { keepId } }
    await remember(tx, { ...by, subjectId: otherId, act: 'setAside', ...moved })
  })
}

interface Pair {
  keepId: string
  otherId: string
}

async function bothDrafts(
  reader: Reader,
  viewer: SignedIn,
  { keepId, otherId }: Pair,
): Promise<{ kept: WholeScenario; other: WholeScenario }> {
  const kept = await scenarioAtDesk(reader, viewer, keepId)
  demand(viewer, 'scenario.write', kept)
  const other = await scenarioAtDesk(reader, viewer, otherId)
  if (keepId === otherId || kept.agencyId !== other.agencyId) throw new Refusal('not_found', otherId)
  return { kept, other }
}
