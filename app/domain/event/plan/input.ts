/** A side that comes to talk: an agency or a company. */
export interface Participant {
  id: string
  /** How many talks its people can hold at the same time. */
  delegates: number
}

/** A scenario and a company that could talk; a whole weight above zero says how much it is worth. */
export interface PossibleTalk {
  scenarioId: string
  agencyId: string
  companyId: string
  weight: number
}

/** A talk that stands already: it stays where it is. `slots` are the places in time that it takes up. */
export interface StandingTalk {
  scenarioId: string
  agencyId: string
  companyId: string
  slots: readonly number[]
  table: number
}

export interface PlanInput {
  agencies: readonly Participant[]
  companies: readonly Participant[]
  /** At most one of each pair of a scenario and a company. */
  possible: readonly PossibleTalk[]
  standing: readonly StandingTalk[]
  /** How many slots follow one another, and how many tables there are in each. */
  slots: number
  tables: number
}

/** A talk with its place: slots from 0, tables from 1. */
export interface PlannedTalk extends PossibleTalk {
  slot: number
  table: number
}
