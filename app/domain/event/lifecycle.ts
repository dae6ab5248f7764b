import type { Moves } from '../lifecycle.ts'

/** 对接会 has 1-to-1 talks at tables; at a 路演 companies present to everybody, talks may follow. */
export const EVENT_KINDS = ['meeting', 'roadshow'] as const
export type EventKind = (typeof EVENT_KINDS)[number]

export const EVENT_STATES = ['draft', 'published', 'held', 'cancelled'] as const
export type EventState = (typeof EVENT_STATES)[number]

export type EventMove = 'publish' | 'hold' | 'cancel'

/** The life of an event. Cancelling takes a reason that everybody reads. */
export const EVENT_MOVES: Moves<EventState, EventMove> = {
  draft: { publish: 'published' },
  published: { hold: 'held', cancel: 'cancelled' },
  held: {},
  cancelled: {},
}

/** States in which the public reads an event. */
export const PUBLIC_EVENT_STATES = ['published', 'held', 'cancelled'] as const satisfies readonly EventState[]

/** `waiting`: on the waiting list, which moves up in the order of registration. */
export type RegistrationState = 'registered' | 'waiting' | 'withdrawn'

/** Whether members may still register, change or withdraw. The server's clock decides. */
export function takesRegistrations(event: { state: EventState; registersUntil: Date }, now: Date): boolean {
  return event.state === 'published' && now < event.registersUntil
}
