import type { District, Stage } from '../vocabulary.ts'
import type { CuratorMove } from './curator-move.ts'
import type { Answer, DeclineReason, MatchOrigin, MatchState, Side } from './lifecycle.ts'
import type { Meeting, Party } from './meeting.ts'

/** A match as its page shows it. */
export interface MatchPage extends Meeting {
  id: string
  version: number
  state: MatchState
  origin: MatchOrigin
  ownerName: string | null
  agencyAnswer: Answer
  companyAnswer: Answer
  reason: DeclineReason | null
  reasonNote: string
  /** The score on the day it began; null for one that began without. */
  score: number | null
  /** What happens next, empty when nothing is planned, and on which day. */
  nextStep: string
  nextStepOn: string | null
  /** Days without a step when it is stalled. */
  stalledDays: number | null
  need: {
    code: string | null
    title: string
    summary: string
    agencyName: string
    district: District | null
    stage: Stage | null
    closesAt: Date | null
  }
  company: { id: string; name: string; offer: { title: string; text: string } | null }
}

/** What the viewer may do with a match now. */
export interface MatchRights {
  /** The side the viewer may answer for; null when there is nothing to answer. */
  answer: { side: Side; given: Answer } | null
  moves: CuratorMove[]
  /** For whom the viewer may arrange a meeting; null when for nobody. */
  party: Party | null
  plan: boolean
  /** Colleagues whom a curator may give the pair to, and whether they may take it themselves. */
  handTo: { id: string; name: string }[]
  take: boolean
}

/** One row of what happened to a match. */
export interface MatchEvent {
  id: string
  act: string
  at: Date
  personName: string | null
  toState: MatchState | null
  side: Side | null
  answer: Answer | null
  reason: DeclineReason | null
  note: string
  nextStep: { step: string; on: string | null } | null
  meeting: { party: Party; at: Date; place: string } | null
  /** Who has it in their care from then on, by name. */
  handedTo: string | null
}
