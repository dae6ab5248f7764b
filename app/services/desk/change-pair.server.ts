import type { BatchInput } from '#app/domain/desk/deed.ts'
import { VERDICT_OF } from '#app/domain/match/judgement.ts'
import type { MatchState } from '#app/domain/match/lifecycle.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { judgePair, type PairToday } from '#app/services/match/judge-pair.server.ts'
import type { Tx } from '#db/handle.ts'
import type { MatchToChange } from '#db/stores/desk/batches.ts'
import { remember } from '#db/stores/history.ts'
import { changeMatch, type MatchChange } from '#db/stores/matches/written-match.ts'
import { announce } from '#db/stores/outbox.ts'

interface Given {
  match: MatchToChange['match']
  detail: BatchInput
  /** Whom it is handed to. */
  ownerName: string | null
  /** What the plan says of its state. */
  toState: MatchState
  batchId: string
  /** The pair as the index sees it; null for a deed without a verdict. */
  today: PairToday | null
}

/**
 * Changes one pair as a deed says, with its row in the history. Handing over and a note are no steps of the pair: when
 * it was last moved stays what it was.
 * @returns false when somebody else was first
 */
export async function changePair(tx: Tx, { viewer, now }: SignedInCall, given: Given): Promise<boolean> {
  const { match, detail, toState, batchId, ownerName, today } = given
  const isStep = detail.deed !== 'hand' && detail.deed !== 'note'
  const change = { ...changeOf(detail, today), state: toState }
  if (!(await changeMatch(tx, match, change, isStep ? now : match.updatedAt))) return false
  const moved = toState !== match.state
  await remember(tx, {
    noun: 'match',
    subjectId: match.id,
    act: actOf(detail, viewer.personId),
    personId: viewer.personId,
    at: now,
    ...(moved && { fromState: match.state, toState }),
    reason: 'note' in detail ? (detail.note ?? '') : '',
    detail: { ...toldOf(detail, ownerName), batch: batchId },
  })
  const verdict = VERDICT_OF[detail.deed]
  const reason = detail.deed === 'lose' ? detail.reason : null
  if (verdict && today) await judgePair(tx, today, { match, verdict, reason, at: now })
  // How many projects the company can still take on may have changed.
  if (moved) await announce(tx, 'company', match.companyId, now)
  return true
}

function changeOf(detail: BatchInput, today: PairToday | null): MatchChange {
  if (detail.deed === 'hand') return { ownerId: detail.ownerId }
  if (detail.deed === 'nextStep') return { nextStep: detail.nextStep, nextStepOn: detail.nextStepOn }
  if (detail.deed !== 'lose') return {}
  return { reason: detail.reason, reasonNote: detail.note ?? '', ...(today && { endedFacts: today.facts }) }
}

function actOf(detail: BatchInput, viewerId: string): string {
  if (detail.deed === 'hand') return detail.ownerId === viewerId ? 'take' : 'handOver'
  return detail.deed
}

function toldOf(detail: BatchInput, ownerName: string | null): Record<string, unknown> {
  if (detail.deed === 'hand') return { to: ownerName }
  if (detail.deed === 'nextStep') return { nextStep: detail.nextStep, nextStepOn: detail.nextStepOn }
  return detail.deed === 'lose' ? { reason: detail.reason } : {}
}
