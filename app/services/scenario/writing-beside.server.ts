import { partNamed } from '#app/domain/scenario/parts.ts'
import type { Writing } from '#app/domain/scenario/writing.ts'
import { WRITING_MS, writingIn } from '#app/domain/writing.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { othersWriting } from '#db/stores/scenarios/writing.ts'

/** More people than write one scenario at once. */
const OTHERS_MAX = 20

/** Who else is writing in a scenario now, besides the viewer. */
export async function writingBeside(call: SignedInCall, scenarioId: string): Promise<Writing[]> {
  return writingIn(await writersNow(call, scenarioId), call.now, partNamed)
}

/** Who else saved something in a scenario lately, in which part and when. */
export function writersNow({ db, viewer, now }: SignedInCall, scenarioId: string) {
  const since = new Date(now.getTime() - WRITING_MS)
  return othersWriting(db.read, scenarioId, { personId: viewer.personId, since, limit: OTHERS_MAX })
}
