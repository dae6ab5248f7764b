/** A node of the taxonomy as the engine sees it: plain data, whatever store it came from. */
export interface TagNode {
  id: string
  name: string
  kind: 'industry' | 'technology' | 'domain'
  parents: string[]
  aliases: string[]
  related: string[]
  /** For a domain: ids of the technologies usually at work there. */
  hints: string[]
  /** Words whose presence in a text suggests the tag weakly. */
  cues?: string[]
}

/** One side's document: a need (scenario) or an offer (capability profile of a company). */
export interface Profile {
  id: string
  title: string
  text: string
  /** Tag ids somebody entered, already resolved. */
  tags: string[]
  /** Needs only: an offer without these is not a candidate. */
  requiredTags?: string[]
  /** Words entered as tags that resolve to none, or to several. */
  freeTags?: string[]
  district?: string | null
  stage?: 'validation' | 'integration' | 'rollout' | null
  maturity?: 'lab' | 'prototype' | 'smallBatch' | 'scale' | null
  openings?: string[]
  wishes?: string[]
  /** Asked for by a need, held by an offer. */
  qualifications?: string[]
  /** Number of cases on record. */
  cases?: number
  /** Offers only: how many more projects it can take on now. */
  capacity?: number | null
}

/** The two halves of the market. */
export type Side = 'needs' | 'offers'

/** One line of a ranking; `score` is 0–100 with two decimals. */
export interface Ranked {
  id: string
  score: number
  /** Ids of worse ones with nearly the same text, put together under this one; missing when there are none. */
  alike?: string[]
}
