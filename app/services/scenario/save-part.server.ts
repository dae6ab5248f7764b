import type { FormValues } from '#app/domain/form.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { versionOfPart, withPart } from '#app/domain/scenario/part-values.ts'
import type { ScenarioPart } from '#app/domain/scenario/parts.ts'
import { type PartReading, readPart } from '#app/domain/scenario/read-form.ts'
import type { SignedIn } from '#app/domain/viewer.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Tx } from '#db/handle.ts'
import { remember } from '#db/stores/history.ts'
import { lastDeedOn } from '#db/stores/scenarios/last-deed.ts'
import { noteWriting } from '#db/stores/scenarios/writing.ts'
import { changeScenario } from '#db/stores/scenarios/written-scenario.ts'
import { circumstancesOf } from './circumstances.server.ts'
import { demand } from './demand.ts'
import { formOfScenario, scenarioAtDesk } from './scenario-at-desk.server.ts'

/** Somebody who goes on writing the same part leaves one row in the history, not one per save. */
const SAME_WRITING_MS = 30 * 60 * 1000

/** What somebody typed in one part, and the version of the part that they had before them. */
export interface TypedPart {
  part: ScenarioPart
  typed: FormValues
  version: number
}

/** What became of it. In a conflict nothing was saved, and `stored` is what somebody else saved meanwhile. */
export type SavedPart =
  | { kind: 'saved'; version: number; savedAt: Date; reading: PartReading }
  | { kind: 'conflict'; version: number; stored: FormValues; savedBy: string | null; savedAt: Date }

/**
 * Saves one part of a draft as it was typed, valid or not; when it is valid its columns follow.
 * Saving what is stored already changes nothing.
 * @throws {Refusal} not_found, forbidden, or wrong_state once the scenario is out of the agency's hands
 */
export async function savePart(
  call: SignedInCall,
  id: string,
  { part, typed, version }: TypedPart,
): Promise<SavedPart> {
  const { db, viewer, now } = call
  const circumstances = await circumstancesOf(call)
  return db.write(async (tx): Promise<SavedPart> => {
    const scenario = await scenarioAtDesk(tx, viewer, id)
    demand(viewer, 'scenario.write', scenario)
    const stored = formOfScenario(scenario)
    const values = withPart(stored, part, typed)
    const [was, becomes] = [versionOfPart(stored, part), versionOfPart(values, part)]
    const reading = readPart(values, part, circumstances)
    if (was === becomes) return { kind: 'saved', version: was, savedAt: scenario.updatedAt, reading }
    if (was !== version) {
      const last = await lastDeedOn(tx, id)
      return { kind: 'conflict', version: was, stored, savedBy: last?.personName ?? null, savedAt: scenario.updatedAt }
    }
    const change = { content: reading.ok ? reading.content : {}, columns: { draft: values } }
    if (!(await changeScenario(tx, scenario, change, now))) throw new Refusal('changed_meanwhile', id)
    await noteWriting(tx, { scenarioId: id, part, personId: viewer.personId, at: now })
    await rememberWriting(tx, viewer, { id, part, now })
    return { kind: 'saved', version: becomes, savedAt: now, reading }
  })
}

async function rememberWriting(tx: Tx, viewer: SignedIn, { id, part, now }: { id: string; part: string; now: Date }) {
  const last = await lastDeedOn(tx, id)
  const goesOn = last?.act === 'write' && last.personId === viewer.personId && last.detail?.part === part
  if (goesOn && now.getTime() - last.at.getTime() < SAME_WRITING_MS) return
  const detail = { part }
  await remember(tx, { noun: 'scenario', subjectId: id, act: 'write', personId: viewer.personId, at: now, detail })
}
