import { dayAt } from '#app/domain/calendar-day.ts'
import type { Side } from '#app/domain/match/lifecycle.ts'
import type { Party } from '#app/domain/match/meeting.ts'
import { type DueRow, dutiesOf } from '#app/domain/match/reminder.ts'
import { stalledBefore } from '#app/domain/match/stalled.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { countDuePairsOfCurator, duePairsOf, duePairsOfCurator } from '#db/stores/matches/due-matches.ts'
import { organisationNames } from '#db/stores/matches/names.ts'
import { settingOf } from '#db/stores/settings.ts'

type Pair = Awaited<ReturnType<typeof duePairsOf>>[number]

/** Pairs at the desk of one side that wait for its yes to a time, or whose step is due. */
export async function dueAtSide({ db, now }: SignedInCall, side: Side, organisationId: string, limit: number) {
  const pairs = await duePairsOf(db.read, side, organisationId, { now, today: dayAt(now), limit })
  const agencies = await organisationNames(db.read, side === 'company' ? pairs.map(({ agencyId }) => agencyId) : [])
  return pairs.flatMap((pair) => {
    const otherName = side === 'agency' ? pair.companyName : (agencies.get(pair.agencyId) ?? '')
    const row = rowOf(pair, side, otherName, now)
    // An introduction to answer stands in a section of its own, together with the time that comes with it.
    const duties = row.duties.includes('answer') ? row.duties.filter((duty) => duty === 'step') : row.duties
    return duties.length > 0 ? [{ ...row, duties }] : []
  })
}

/**
 * Pairs in a curator's care, or in nobody's, with a step that is due or an introduction that nobody answers: how many
 * there are and the first of them.
 */
export async function dueAtCurator(
  { db, viewer, now }: SignedInCall,
  limit: number,
): Promise<{ count: number; rows: DueRow[] }> {
  const unansweredSince = stalledBefore(now, await settingOf(db.read, 'match.reminderDays'))
  const since = { today: dayAt(now), unansweredSince }
  const pairs = await duePairsOfCurator(db.read, viewer.personId, since, limit)
  return {
    count: await countDuePairsOfCurator(db.read, viewer.personId, since),
    rows: pairs.map((pair) => rowOf(pair, 'curator', pair.companyName, now)),
  }
}

function rowOf(pair: Pair, party: Party, otherName: string, now: Date): DueRow {
  const { id, scenarioTitle, meetingAt, nextStep, nextStepOn, remindedAt } = pair
  const duties = dutiesOf(pair, party, now, dayAt(now))
  return { id, scenarioTitle, otherName, duties, meetingAt, nextStep, nextStepOn, remindedAt }
}
