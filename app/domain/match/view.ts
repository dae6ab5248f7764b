import type { ScenarioState } from '../scenario/lifecycle.ts'
import type { District, Maturity, Stage } from '../vocabulary.ts'
import type { Change } from './ended-facts.ts'
import type { OwnWord } from './introduction.ts'
import type { EndedState, MatchState } from './lifecycle.ts'
import type { PairKey } from './view-query.ts'

/** A tag with the size of both halves of its market. */
export interface TagSize {
  id: string
  name: string
  needs: number
  companies: number
}

/** An industry in the tree; the open one shows the tags below it. */
export interface Branch extends TagSize {
  below: TagSize[]
}

/** A need on the left. `best` is its best fitting company, null when none reaches the fitting score. */
export interface BoardNeed {
  id: string
  code: string
  title: string
  agencyName: string
  district: District | null
  stage: Stage | null
  state: ScenarioState
  closesAt: Date | null
  best: PairKey | null
  /** Needs with nearly the same content that this one stands for. */
  alike: number
}

/** A company on the right, with the capability that says most here. `best` is its best fitting need. */
export interface BoardCompany {
  id: string
  name: string
  offer: string
  maturity: Maturity | null
  best: PairKey | null
  /** Companies with nearly the same content that this one stands for. */
  alike: number
}

/** A computed pair between a need and a company of the board, by their places in it. `score` is 0–100. */
export interface BoardPair {
  need: number
  company: number
  score: number
}

/** Both sides with the pairs between them. */
export interface Board {
  needs: BoardNeed[]
  companies: BoardCompany[]
  pairs: BoardPair[]
}

/** What the head of the view counts. Pairs are those that reach the fitting score. */
export interface BoardTotals {
  needs: number
  companies: number
  /** Companies from elsewhere that fit one of the needs. */
  outside: number
  pairs: number
  needsWithout: number
  companiesWithout: number
}

/** A neighbour of the selected pair: another company for the need, or another need for the company. */
export interface Neighbour {
  key: PairKey
  name: string
  score: number
  /** Others with nearly the same content that this one stands for. */
  alike: number
}

/** A pair to go to, by the name of its other side. */
export type PairLink = Pick<Neighbour, 'key' | 'name'>

/** A pair that ended: when, what has changed since by tag ids, and whether that is a reason to suggest it again. */
export interface EndedPair {
  state: EndedState
  endedAt: Date
  /** Whether it was kept what both looked like when it ended; if not, nobody can say what has changed. */
  compared: boolean
  changes: Change[]
  again: boolean
  /** Names of every tag in the changes, by id. */
  tagNames: Record<string, string>
}

/** What became of a pair: only for curators, the auditor and both sides. */
export interface Standing {
  match: { id: string; state: MatchState } | null
  ended: EndedPair | null
  interest: { note: string; createdAt: Date } | null
  /** Whether the viewer may bring the two together now: for the first time, or again. */
  introduce: 'begin' | 'again' | null
  /** What a word of the viewer's agency would do; null when it may not invite, or nothing would come of it. */
  invite: Exclude<OwnWord, 'stands'> | null
}

/** The selected pair without its explanation. */
export interface PairFacts {
  key: PairKey
  title: string
  agencyName: string
  companyName: string
  /** The capability that scores best alone. */
  metBy: string | null
  /** Companies that say nearly the same of themselves. */
  alike: PairLink[]
  /** Place of the company among all that have anything in common with the need, from 1; null when it has nothing. */
  rank: number | null
  among: number
  otherCompanies: Neighbour[]
  otherNeeds: Neighbour[]
  standing: Standing | null
}

/** What a board is about. */
export type Subject =
  | { kind: 'tag'; tag: TagSize; gaps: boolean }
  | { kind: 'agency'; id: string; name: string }
  | { kind: 'scenario'; code: string; title: string }
  | { kind: 'company'; id: string; name: string }
