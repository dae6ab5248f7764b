import type { PairKey } from '#app/domain/match/view-query.ts'
import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import { newId } from '#db/id.ts'
import { addBatch } from '#db/stores/desk/batches.ts'
import { matchOfPair } from '#db/stores/matches/pair.ts'

/**
 * Writes down which pairs are to be brought together; nobody is asked yet.
 * @param pairs those of which a side is not published are left out
 * @returns the id of the batch, or null when no pair is left
 * @throws {Refusal} forbidden
 */
export async function planIntroductions(call: SignedInCall, pairs: readonly PairKey[]): Promise<string | null> {
  const { db, viewer, now } = call
  if (!may(viewer, 'match.introduce')) throw new Refusal('forbidden', 'match.introduce')
  const catalogue = await catalogueOf(db)
  const published = pairs.flatMap(({ code, companyId }) => {
    const scenarioId = catalogue.scenarioByCode(code)?.id
    return scenarioId && catalogue.company(companyId) ? [{ scenarioId, companyId }] : []
  })
  if (published.length === 0) return null
  const id = newId()
  await db.write(async (tx) => {
    const rows = []
    for (const [position, pair] of published.entries()) {
      const match = await matchOfPair(tx, pair.scenarioId, pair.companyId)
      rows.push({ ...pair, position, matchId: match?.id ?? null, versionSeen: match?.version ?? null })
    }
    await addBatch(tx, { id, personId: viewer.personId, detail: { deed: 'introduce' }, createdAt: now }, rows)
  })
  return id
}
