import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { remember } from '#db/stores/history.ts'
import { changeMatch } from '#db/stores/matches/written-match.ts'
import { movableMatch } from './match-for.server.ts'

/**
 * A curator makes a pair their own. Idempotent. It is no step of the pair: when it was last moved stays what it was.
 * @throws {Refusal} not_found, forbidden, changed_meanwhile
 */
export async function takeMatch({ db, viewer, now }: SignedInCall, id: string): Promise<void> {
  await db.write(async (tx) => {
    const { match } = await movableMatch(tx, viewer, id)
    if (match.ownerId === viewer.personId) return
    if (!(await changeMatch(tx, match, { ownerId: viewer.personId }, match.updatedAt)))
      throw new Refusal('changed_meanwhile', id)
    await remember(tx, { noun: 'match', subjectId: id, act: 'take', personId: viewer.personId, at: now })
  })
}
