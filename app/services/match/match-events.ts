import { ANSWERS, DECLINE_REASONS, MATCH_STATES, SIDES } from '#app/domain/match/lifecycle.ts'
import { PARTIES } from '#app/domain/match/meeting.ts'
import type { MatchEvent } from '#app/domain/match/page.ts'
import type { historyOf } from '#db/stores/history.ts'

type Row = Awaited<ReturnType<typeof historyOf>>[number]

/** A row of a match's trail as its page shows it; what a row does not say is null. */
export function eventOf({ id, act, at, personName, toState, detail, reason }: Row): MatchEvent {
  return {
    id,
    act,
    at,
    personName,
    toState: known(MATCH_STATES, toState),
    side: known(SIDES, detail?.side),
    answer: known(ANSWERS, detail?.answer),
    reason: known(DECLINE_REASONS, detail?.reason),
    note: reason,
    nextStep: stepIn(detail),
    meeting: meetingIn(detail),
    handedTo: text(detail?.to),
  }
}

function stepIn(detail: Row['detail']): MatchEvent['nextStep'] {
  const step = text(detail?.nextStep)
  return step ? { step, on: text(detail?.nextStepOn) } : null
}

function meetingIn(detail: Row['detail']): MatchEvent['meeting'] {
  const party = known(PARTIES, detail?.party)
  const at = text(detail?.at)
  return party && at ? { party, at: new Date(at), place: text(detail?.place) ?? '' } : null
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function known<Code extends string>(codes: readonly Code[], value: unknown): Code | null {
  return codes.find((code) => code === value) ?? null
}
