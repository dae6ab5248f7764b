import { stateAfter } from '#app/domain/lifecycle.ts'
import type { CuratorMoveInput } from '#app/domain/match/curator-move.ts'
import { VERDICT_OF } from '#app/domain/match/judgement.ts'
import { MATCH_MOVES } from '#app/domain/match/lifecycle.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { remember } from '#db/stores/history.ts'
import { changeMatch } from '#db/stores/matches/written-match.ts'
import { announce } from '#db/stores/outbox.ts'
import { judgePair, pairToday } from './judge-pair.server.ts'
import { movableMatch } from './match-for.server.ts'

/**
 * A curator moves a pair along its pipeline, or ends it with a reason.
 * @throws {Refusal} not_found, forbidden, wrong_state when the pipeline has no such move from here,
 *   changed_meanwhile when the pair is no longer what the curator saw
 */
export async function moveMatch(call: SignedInCall, id: string, given: CuratorMoveInput): Promise<void> {
  const { db, viewer, now } = call
  const seen = await movableMatch(db.read, viewer, id)
  const verdict = VERDICT_OF[given.move]
  const today = verdict ? await pairToday(db, seen.scenario.id, seen.match.companyId) : null
  await db.write(async (tx) => {
    const { match } = await movableMatch(tx, viewer, id)
    if (match.version !== given.version) throw new Refusal('changed_meanwhile', id)
    const state = stateAfter(MATCH_MOVES, match.state, given.move)
    if (!state) throw new Refusal('wrong_state', id)
    const reason = given.move === 'lose' ? given.reason : null
    const note = given.note ?? ''
    const ended = reason && today ? { reason, reasonNote: note, endedFacts: today.facts } : {}
    if (!(await changeMatch(tx, match, { state, ...ended }, now))) throw new Refusal('changed_meanwhile', id)
    await remember(tx, {
      noun: 'match',
      subjectId: id,
      act: given.move,
      personId: viewer.personId,
      at: now,
      fromState: match.state,
      toState: state,
      reason: note,
      detail: reason ? { reason } : undefined,
    })
    if (verdict && today) await judgePair(tx, today, { match, verdict, reason, at: now })
    // How many projects the company can still take on may have changed.
    await announce(tx, 'company', match.companyId, now)
  })
}
