import type { EventState, RegistrationState } from '#app/domain/event/lifecycle.ts'
import type { OrganisationKind } from '#app/domain/viewer.ts'

/** A registration in the curator's list. */
export interface RegistrationRow {
  organisationId: string
  organisationName: string
  side: OrganisationKind
  state: RegistrationState
  scenarios: number
  delegates: number
  note: string
  checkedInAt: Date | null
}

/** The curator's page of an event. */
export interface EventDeskView {
  event: {
    code: string
    title: string
    place: string
    state: EventState
    startsAt: Date
    endsAt: Date
    registersUntil: Date
    capacity: number | null
    closedReason: string
    demo: boolean
  }
  /** `come` are all in the list; `registered` of them have a place. */
  counts: { come: number; registered: number; present: number; talks: number; unwritten: number }
  rows: RegistrationRow[]
  found: { id: string; name: string; kind: OrganisationKind }[]
  rights: Record<'edit' | 'publish' | 'hold' | 'cancel' | 'plan' | 'checkIn' | 'register', boolean>
}
