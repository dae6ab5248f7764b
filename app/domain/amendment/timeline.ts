import { momentOf } from '../calendar-day.ts'
import type { ScenarioState } from '../scenario/lifecycle.ts'
import type { AmendmentKind } from './lifecycle.ts'

/** What is told of an amendment wherever it is mentioned. */
export interface AmendmentNote {
  number: number
  kind: AmendmentKind
  material: boolean
  publishedAt: Date
  deadlineBefore: Date | null
  deadlineAfter: Date | null
}

/** One event in the public life of a scenario. `answered` has a day alone. */
export type TimelineEvent =
  | { kind: 'published' | 'closed' | 'closes' | 'unsealed' | 'read' | 'corrected'; at: Date }
  | { kind: 'amended'; at: Date; amendment: AmendmentNote }
  | { kind: 'answered'; at: Date; count: number }
  | { kind: 'moved'; at: Date; to: ScenarioState; reason: string }

/** What a timeline is made of. */
export interface TimelineFacts {
  openedAt: Date
  closesAt: Date | null
  /** As the clock has it. */
  state: ScenarioState
  amendments: readonly AmendmentNote[]
  /** Days such as 2026-12-04 on which answers were published, with their number. */
  answers: readonly { day: string; count: number }[]
  /** When an answer was corrected. */
  corrections: readonly { at: Date }[]
  /** When proposals were first read. */
  readAt: Date | null
  /** When the custodians opened them; null before, and where nothing was sealed. */
  unsealedAt?: Date | null
  /** Steps from the closing on, and the end. */
  moves: readonly { to: ScenarioState; at: Date; reason: string }[]
}

/** Steps that the public sees as events of their own; opening and closing are told by their deadlines. */
const TOLD_MOVES: readonly ScenarioState[] = [
  'evaluating',
  'noticed',
  'matched',
  'piloting',
  'accepted',
  'promoted',
  'cancelled',
  'failed',
]

/** The public life of a scenario in the order of time; what lies ahead comes last. */
export function timelineOf(facts: TimelineFacts, now: Date): TimelineEvent[] {
  const { openedAt, amendments, answers, corrections, readAt, unsealedAt } = facts
  const events: TimelineEvent[] = [
    { kind: 'published', at: openedAt },
    ...amendments.map((amendment): TimelineEvent => ({ kind: 'amended', at: amendment.publishedAt, amendment })),
    ...answers.map(({ day, count }): TimelineEvent => ({ kind: 'answered', at: momentOf(day), count })),
    ...corrections.map(({ at }): TimelineEvent => ({ kind: 'corrected', at })),
    ...deadlines(facts, now),
    ...(unsealedAt ? [{ kind: 'unsealed', at: unsealedAt } as const] : []),
    ...(readAt && !unsealedAt ? [{ kind: 'read', at: readAt } as const] : []),
    ...facts.moves
      .filter(({ to }) => TOLD_MOVES.includes(to))
      .map(({ to, at, reason }): TimelineEvent => ({ kind: 'moved', at, to, reason })),
  ]
  return events
    .map((event, place) => ({ event, place }))
    .sort((a, b) => a.event.at.getTime() - b.event.at.getTime() || a.place - b.place)
    .map(({ event }) => event)
}

/** A deadline that passed before an outage moved it did close the scenario, for a time. */
function deadlines({ closesAt, state, amendments, moves }: TimelineFacts, now: Date): TimelineEvent[] {
  const passed = amendments.flatMap(({ deadlineBefore, publishedAt }) =>
    deadlineBefore && deadlineBefore <= publishedAt ? [deadlineBefore] : [],
  )
  const cancelledAt = moves.find(({ to }) => to === 'cancelled')?.at
  if (closesAt && closesAt <= now && !(cancelledAt && cancelledAt < closesAt)) passed.push(closesAt)
  const ahead = closesAt && state === 'open' && closesAt > now ? [{ kind: 'closes', at: closesAt } as const] : []
  return [...passed.map((at) => ({ kind: 'closed', at }) as const), ...ahead]
}
