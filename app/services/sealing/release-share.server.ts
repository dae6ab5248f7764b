import { isSealed } from '#app/domain/proposal/sealing.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { remember } from '#db/stores/history.ts'
import { scenarioToAnswer } from '#db/stores/proposals/scenario-to-answer.ts'
import { releaseShare, type ShareRow, sharesOf } from '#db/stores/sealing/opening-keys.ts'
import { openingOf } from '#db/stores/sealing/openings.ts'
import { personKeyOf } from '#db/stores/sealing/person-keys.ts'
import { openWith } from './key-pairs.server.ts'
import { openProposals } from './open-proposals.server.ts'
import { unlockPersonKey } from './person-keys.server.ts'
import { shareBinding } from './prepare-opening.server.ts'
import { provesPassword } from './proven-password.server.ts'
import { textOf } from './text-bytes.ts'

/** What a custodian gives: their password, and as a deputy the reason why they stand in. */
export interface Giving {
  password: string
  reason: string
}

/** What became of it: opened, or waiting for others; else what is wrong with what was given. */
export type Given = 'opened' | 'waiting' | 'wrongPassword' | 'reasonMissing' | 'keyLost'

/**
 * A custodian releases their share of a scenario's opening keys, from the deadline on; whoever is last opens what was
 * handed in. Done twice it is done once, and the second time goes on where the first was cut off.
 * @throws {Refusal} not_found for who keeps no share; wrong_state before the deadline and once it is opened; too_many
 * after several wrong passwords
 */
export async function giveShare(call: SignedInCall, scenarioId: string, { password, reason }: Giving): Promise<Given> {
  const { db, viewer } = call
  const mine = await sharesToGive(call, scenarioId)
  if (mine.some(({ seat }) => seat === 'deputy') && reason.trim() === '') return 'reasonMissing'
  if (!(await provesPassword(call, password))) return 'wrongPassword'
  const row = await personKeyOf(db.read, viewer.personId)
  const key = row && (await unlockPersonKey(row, password))
  if (!key) return 'keyLost'
  const pieces = await Promise.all(
    mine.map(async (share) => ({
      openingKeyId: share.openingKeyId,
      piece: await openWith(key.privateKey, share.sealedShare, shareBinding(share.openingKeyId, viewer.personId)),
    })),
  )
  key.privateKey.fill(0)
  await release(call, scenarioId, { mine, pieces, reason: reason.trim() })
  return (await openProposals(call, scenarioId)) ? 'opened' : 'waiting'
}

/**
 * The viewer's shares of a scenario that may be opened now.
 * @throws {Refusal} not_found for who keeps none; wrong_state before the deadline and once it is opened
 */
export async function sharesToGive({ db, viewer, now }: SignedInCall, scenarioId: string): Promise<ShareRow[]> {
  const mine = (await sharesOf(db.read, scenarioId)).filter(({ personId }) => personId === viewer.personId)
  if (mine.length === 0) throw new Refusal('not_found', scenarioId)
  const scenario = await scenarioToAnswer(db.read, scenarioId)
  if (!scenario || isSealed(scenario, now)) throw new Refusal('wrong_state', scenarioId)
  if (await openingOf(db.read, scenarioId)) throw new Refusal('wrong_state', scenarioId)
  return mine
}

interface Released {
  mine: ShareRow[]
  pieces: { openingKeyId: string; piece: Buffer }[]
  reason: string
}

async function release(
  { db, viewer, now }: SignedInCall,
  scenarioId: string,
  { mine, pieces, reason }: Released,
): Promise<void> {
  const [first] = mine
  if (!first || first.releasedAt) return
  const { personId } = viewer
  await db.write(async (tx) => {
    // The clock is asked once more inside the write that matters.
    const scenario = await scenarioToAnswer(tx, scenarioId)
    if (!scenario || isSealed(scenario, now) || (await openingOf(tx, scenarioId))) {
      throw new Refusal('wrong_state', scenarioId)
    }
    for (const { openingKeyId, piece } of pieces) {
      await releaseShare(
        tx,
        { openingKeyId, personId },
        { releasedShare: textOf(piece), releasedAt: now, reason: first.seat === 'deputy' ? reason : '' },
      )
    }
    await remember(tx, {
      ...{ noun: 'scenario', subjectId: scenarioId, act: 'releaseShare', personId, at: now, reason },
      detail: { seat: first.seat },
    })
  })
}
