import { eq } from 'drizzle-orm'
import { AFRESH } from '#app/domain/match/afresh.ts'
import type { MatchState, Side } from '#app/domain/match/lifecycle.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { expressInterest } from '#app/services/interest/express-interest.server.ts'
import { answerIntroduction } from '#app/services/match/answer-introduction.server.ts'
import { confirmMeeting, proposeMeeting } from '#app/services/match/arrange-meeting.server.ts'
import { handOverMatch } from '#app/services/match/hand-over-match.server.ts'
import { introducePair } from '#app/services/match/introduce-pair.server.ts'
import { inviteCompany } from '#app/services/match/invite-company.server.ts'
import { matchFor } from '#app/services/match/match-for.server.ts'
import { moveMatch } from '#app/services/match/move-match.server.ts'
import { setNextStep } from '#app/services/match/set-next-step.server.ts'
import type { Db } from '#db/handle.ts'
import { match } from '#db/schema.ts'
import { RIVER_CODE } from './pair.ts'

const AT = new Date('2026-03-05T06:30:00Z')
const PAIR = { scenarioCode: RIVER_CODE, companyId: 'kite' }
const VERSION = 100

/** For whom somebody speaks when they do a deed that one side does. */
export type Speaker = Side | 'curator'

/** Every deed of a pair, done by somebody who speaks for a party. */
export const DEEDS: Record<string, (call: SignedInCall, id: string, as: Speaker) => Promise<unknown>> = {
  read: ({ db, viewer }, id) => matchFor(db.read, viewer, id),
  accept: (call, id, as) => answerIntroduction(call, id, { side: sideOf(as), answer: 'accepted' }),
  decline: (call, id, as) => answerIntroduction(call, id, { side: sideOf(as), answer: 'declined', reason: 'timing' }),
  time: (call, id, as) => proposeMeeting(call, id, { party: as, at: new Date(AT.getTime() + 1), place: '', seen: AT }),
  confirm: (call, id, as) => confirmMeeting(call, id, { party: as, at: AT }),
  step: (call, id) => setNextStep(call, id, { version: VERSION, nextStep: '踏勘', nextStepOn: '2026-03-12' }),
  hand: (call, id) => handOverMatch(call, id, 'colleague'),
  agree: (call, id) => moveMatch(call, id, { move: 'agree', version: VERSION }),
  land: (call, id) => moveMatch(call, id, { move: 'land', version: VERSION }),
  lose: (call, id) => moveMatch(call, id, { move: 'lose', version: VERSION, reason: 'terms' }),
  again: (call) => introducePair(call, { ...PAIR, again: true }),
  invite: (call) => inviteCompany(call, PAIR),
  interest: (call) => expressInterest(call, { companyId: 'kite', scenario: RIVER_CODE }),
}

const MARKS: Record<string, string> = { forbidden: 'f', not_found: 'n', wrong_state: 'w', changed_meanwhile: 'c' }

/** What comes of a deed: y it is done, `-` it changes nothing, else how it is refused (f, n, w). */
export async function outcomeOf(db: Db, deed: string, call: SignedInCall, id: string, as: Speaker): Promise<string> {
  const doing = DEEDS[deed]
  if (!doing) throw new Error(`No deed ${deed}`)
  try {
    await doing(call, id, as)
  } catch (error) {
    return MARKS[(error as { code?: string }).code ?? ''] ?? String(error)
  }
  const [row] = await db.read.select({ version: match.version }).from(match).where(eq(match.id, id)).limit(1)
  return deed === 'read' || row?.version !== VERSION ? 'y' : '-'
}

/** Puts a pair into a state as if it had come there: what both sides have answered, with a curator's time on the table. */
export async function putPair(db: Db, id: string, state: MatchState): Promise<void> {
  const answers = { introduced: 'pending', declined: 'declined' } as const
  const answer = state === 'introduced' || state === 'declined' ? answers[state] : 'accepted'
  const both = { agencyAnswer: state === 'declined' ? 'accepted' : answer, companyAnswer: answer } as const
  const ended = state === 'declined' || state === 'lost' ? ('timing' as const) : null
  await db.write((tx) =>
    tx
      .update(match)
      .set({
        ...{ ...AFRESH, ...both, state, reason: ended, ownerId: 'curator', version: VERSION },
        ...{ meetingAt: AT, meetingProposedBy: 'curator' },
      })
      .where(eq(match.id, id)),
  )
}

function sideOf(as: Speaker): Side {
  return as === 'curator' ? 'agency' : as
}
