import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { remember } from '#db/stores/history.ts'
import { openCurators } from '#db/stores/matches/curators.ts'
import { changeMatch } from '#db/stores/matches/written-match.ts'
import { movableMatch } from './match-for.server.ts'

/**
 * A curator gives a pair into the care of a colleague, or takes it over. Idempotent. It is no step of the pair: when it
 * was last moved stays what it was.
 * @throws {Refusal} not_found for a pair the viewer may not read, and for somebody who is no curator; forbidden,
 *   changed_meanwhile
 */
export async function handOverMatch({ db, viewer, now }: SignedInCall, id: string, ownerId: string): Promise<void> {
  await db.write(async (tx) => {
    const { match } = await movableMatch(tx, viewer, id)
    const owner = (await openCurators(tx)).find((one) => one.id === ownerId)
    if (!owner) throw new Refusal('not_found', ownerId)
    if (match.ownerId === ownerId) return
    if (!(await changeMatch(tx, match, { ownerId }, match.updatedAt))) throw new Refusal('changed_meanwhile', id)
    const act = ownerId === viewer.personId ? 'take' : 'handOver'
    const deed = { noun: 'match', subjectId: id, act, personId: viewer.personId, at: now } as const
    await remember(tx, { ...deed, detail: { to: owner.name } })
  })
}
