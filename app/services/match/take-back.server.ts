import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Tx } from '#db/handle.ts'
import { remember } from '#db/stores/history.ts'
import { matchOfPair } from '#db/stores/matches/pair.ts'
import { changeMatch } from '#db/stores/matches/written-match.ts'
import { judgePair, type PairToday } from './judge-pair.server.ts'

interface Given {
  scenarioId: string
  companyId: string
  today: PairToday
}

/**
 * Ends a pair that a company's interest began, when the company takes its interest back before the agency has answered.
 * A pair that others brought together, or that went on, is not touched: there the company says no in the pair itself.
 * @throws {Refusal} changed_meanwhile
 */
export async function takeBack(tx: Tx, { viewer, now }: SignedInCall, given: Given): Promise<void> {
  const match = await matchOfPair(tx, given.scenarioId, given.companyId)
  if (match?.origin !== 'company' || match.state !== 'introduced') return
  const ended = { state: 'declined', companyAnswer: 'declined', endedFacts: given.today.facts } as const
  if (!(await changeMatch(tx, match, ended, now))) throw new Refusal('changed_meanwhile', match.id)
  await judgePair(tx, given.today, { match, verdict: 'declined', side: 'company', at: now })
  const deed = { noun: 'match', subjectId: match.id, act: 'withdraw', personId: viewer.personId, at: now } as const
  await remember(tx, { ...deed, fromState: match.state, toState: ended.state, detail: { side: 'company' } })
}
