/** Codes that records carry; their words are in `app/text/vocabulary.ts`. */
export const STAGES = ['validation', 'integration', 'rollout'] as const
export type Stage = (typeof STAGES)[number]

export const MATURITIES = ['lab', 'prototype', 'smallBatch', 'scale'] as const
export type Maturity = (typeof MATURITIES)[number]

export const OPENING_KINDS = ['data', 'site', 'equipment', 'compute', 'airspace', 'roadside', 'users'] as const
export type OpeningKind = (typeof OPENING_KINDS)[number]

export const COOPERATION_MODES = [
  'pilot',
  'solutionCall',
  'procurement',
  'jointResearch',
  'challenge',
  'openAccess',
  'investment',
] as const
export type CooperationMode = (typeof COOPERATION_MODES)[number]

export const WISHES = ['firstUse', 'testSite', 'jointResearch', 'finance', 'dataAccess'] as const
export type Wish = (typeof WISHES)[number]

/** The 13 districts and counties of Hangzhou since 2021. */
export const DISTRICTS = [
  'shangcheng',
  'gongshu',
  'xihu',
  'binjiang',
  'xiaoshan',
  'yuhang',
  'linping',
  'qiantang',
  'fuyang',
  'linan',
  'tonglu',
  'chunan',
  'jiande',
] as const
export type District = (typeof DISTRICTS)[number]

/** What the host opens to whoever does the work: one row of the scenario's table. Older records have the note alone. */
export interface Opening {
  kind: OpeningKind
  /** What it is. */
  note: string
  /** How much of it, in its own words: 12 架次/日. */
  quantity?: string
  conditions?: string
  period?: string
}

export const ELIGIBILITY_KINDS = ['registration', 'qualification', 'experience', 'consortium', 'other'] as const
export type EligibilityKind = (typeof ELIGIBILITY_KINDS)[number]

/** One row of who may bid. */
export interface Eligibility {
  kind: EligibilityKind
  rule: string
}

export const ANSWER_KINDS = ['text', 'yesNo', 'number'] as const
export type AnswerKind = (typeof ANSWER_KINDS)[number]

/** What an agency asks every bidder; proposals answer it by its words. */
export interface BidderQuestion {
  question: string
  kind: AnswerKind
  required: boolean
}

export const CONTACT_VISIBILITIES = ['public', 'companies', 'curators'] as const
/** Who reads a scenario's contact besides its agencies, curators and auditors. */
export type ContactVisibility = (typeof CONTACT_VISIBILITIES)[number]

/** One measurable row of "how do we know it worked". */
export interface Target {
  metric: string
  unit: string
  target: string
  method: string
}

/** One criterion of the evaluation; the weights of a scenario sum to 100. */
export interface Criterion {
  name: string
  weight: number
}
