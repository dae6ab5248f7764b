import { amendedForm, changesIn } from '#app/domain/amendment/changes.ts'
import { WRITABLE_STATES } from '#app/domain/amendment/lifecycle.ts'
import type { FormValues } from '#app/domain/form.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { formOf, valuesOfPart, versionOfPart, withPart } from '#app/domain/scenario/part-values.ts'
import { type PartReading, readPart } from '#app/domain/scenario/read-form.ts'
import { valuesOf } from '#app/domain/scenario/values-of.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { changeAmendment } from '#db/stores/amendments/written-amendment.ts'
import { circumstancesOf } from '../scenario/circumstances.server.ts'
import type { TypedPart } from '../scenario/save-part.server.ts'
import { amendableScenario, amendmentAtDesk } from './amendable-scenario.server.ts'
import { circumstancesFor } from './considered.ts'

/** What became of it. In a conflict nothing was saved, and `stored` is what somebody else saved meanwhile. */
export type SavedAmendedPart =
  | { kind: 'saved'; reading: PartReading }
  | { kind: 'conflict'; stored: FormValues; savedAt: Date }

/**
 * Saves one part of the form as it shall become, valid or not; only what differs from the scenario is kept. Saving what
 * is stored already changes nothing.
 * @throws {Refusal} not_found; forbidden; wrong_state once it is in review or published, and from the deadline on
 */
export async function saveAmendedPart(
  call: SignedInCall,
  id: string,
  { part, typed, version }: TypedPart,
): Promise<SavedAmendedPart> {
  const { db, viewer, now } = call
  const asOfNow = await circumstancesOf(call)
  return db.write(async (tx): Promise<SavedAmendedPart> => {
    const amendment = await amendmentAtDesk(tx, viewer, id)
    const scenario = await amendableScenario(tx, call, amendment.scenarioId)
    if (!WRITABLE_STATES.some((state) => state === amendment.state)) throw new Refusal('wrong_state', id)
    const circumstances = circumstancesFor(scenario, asOfNow)
    const current = valuesOf(scenario)
    const stored = amendedForm(current, amendment.changes)
    const values = withPart(stored, part, typed)
    const reading = readPart(values, part, circumstances)
    const [was, becomes] = [versionOfPart(stored, part), versionOfPart(values, part)]
    // Whoever saves a part has seen what the scenario says in it now.
    const base = formOf(amendment.base, valuesOfPart(current, part))
    const asSeen = versionOfPart(amendment.base, part) === versionOfPart(base, part)
    if (was === becomes && asSeen) return { kind: 'saved', reading }
    if (was !== becomes && was !== version) return { kind: 'conflict', stored, savedAt: amendment.updatedAt }
    const change = { base, changes: changesIn(current, values, circumstances) }
    if (!(await changeAmendment(tx, amendment, change, now))) throw new Refusal('changed_meanwhile', id)
    return { kind: 'saved', reading }
  })
}
