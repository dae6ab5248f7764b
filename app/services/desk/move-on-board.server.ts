import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { batchOutcomes } from '#db/stores/desk/batches.ts'
import { carryOutBatch } from './carry-out-batch.server.ts'
import { planBatch } from './plan-batch.server.ts'

/**
 * Moves one pair a step on, as a batch of one that is done at once and can be undone.
 * @returns the batch, and whether it was done; a second press finds the version gone on and is refused
 * @throws {Refusal} forbidden; not_found when there is no such match
 */
export async function moveOnBoard(
  call: SignedInCall,
  { deed, id, version }: { deed: 'agree' | 'land'; id: string; version: number },
): Promise<{ id: string; done: number; refused: number }> {
  const batch = await planBatch(call, { deed }, [{ id, version }])
  if (!batch) throw new Refusal('not_found', id)
  await carryOutBatch(call, batch)
  return { id: batch, ...(await batchOutcomes(call.db.read, batch)) }
}
