import type { FormValues } from '#app/domain/form.ts'
import { valuesOfPart, versionOfPart } from '#app/domain/scenario/part-values.ts'
import type { ScenarioPart } from '#app/domain/scenario/parts.ts'
import { beginAmendment } from '#app/services/amendment/begin-amendment.server.ts'
import { openAmendment } from '#app/services/amendment/open-amendment.server.ts'
import { publishAmendment } from '#app/services/amendment/review-amendment.server.ts'
import { saveAmendedPart } from '#app/services/amendment/save-amended-part.server.ts'
import { submitAmendment } from '#app/services/amendment/submit-amendment.server.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Db } from '#db/handle.ts'
import { storedAmendment } from '#db/stores/amendments/amendments.ts'

export const REASON = '踏勘后发现原指标偏低，予以调整。'

/** Saves one part of an amendment as its page would, opened a moment before. */
export async function amendPart(call: SignedInCall, id: string, part: ScenarioPart, changed: FormValues) {
  const { form } = await openAmendment(call, id)
  const typed = valuesOfPart({ ...form, ...changed }, part)
  return saveAmendedPart(call, id, { part, typed, version: versionOfPart(form, part) })
}

/** The version that somebody has before them. */
export async function versionOf(db: Db, id: string): Promise<number> {
  return (await storedAmendment(db.read, id))?.version ?? 0
}

/** Begins, writes and hands in an amendment of one part; gives its id. */
export async function handInAmendment(
  call: SignedInCall,
  scenarioId: string,
  { part, changed }: { part: ScenarioPart; changed: FormValues },
): Promise<string> {
  const id = await beginAmendment(call, scenarioId)
  await amendPart(call, id, part, changed)
  const sent = await submitAmendment(call, { id, version: await versionOf(call.db, id) }, REASON)
  if (!sent.ok) throw new Error(JSON.stringify(sent.errors))
  return id
}

/** Publishes an amendment as a curator who sees it as it is. */
export async function publishSeen(curator: SignedInCall, id: string) {
  return publishAmendment(curator, { id, version: await versionOf(curator.db, id) })
}
