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

/** What the host opens to whoever does the work: one row of the scenario's table. */
export interface Opening {
  kind: OpeningKind
  note: string
}

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
