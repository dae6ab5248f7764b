import { BATCH_MAX, type BatchInput } from '#app/domain/desk/deed.ts'
import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { newId } from '#db/id.ts'
import { addBatch, matchesToBatch } from '#db/stores/desk/batches.ts'

/** A match to be changed; without a version it is taken as it stands. */
export interface SeenPair {
  id: string
  version?: number
}

/**
 * Writes down what is to be done to which pairs, as they stand now; nothing happens to them yet.
 * @param pairs matches by id, with the version that was seen where it was; those that there are not are left out, and
 *   so are those beyond the limit
 * @returns the id of the batch, or null when no pair is left
 * @throws {Refusal} forbidden
 */
export async function planBatch(
  call: SignedInCall,
  detail: BatchInput,
  pairs: readonly SeenPair[],
): Promise<string | null> {
  const { db, viewer, now } = call
  if (!may(viewer, 'match.move')) throw new Refusal('forbidden', 'match.move')
  const seen = new Map(pairs.map(({ id, version }) => [id, version]))
  return db.write(async (tx) => {
    const matches = await matchesToBatch(tx, [...seen.keys()].slice(0, BATCH_MAX))
    if (matches.length === 0) return null
    const id = newId()
    const rows = matches.map(({ id: matchId, version, ...pair }, position) => ({
      ...pair,
      position,
      matchId,
      versionSeen: seen.get(matchId) ?? version,
    }))
    await addBatch(tx, { id, personId: viewer.personId, detail, createdAt: now }, rows)
    return id
  })
}
