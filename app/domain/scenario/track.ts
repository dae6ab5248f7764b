import type { ScenarioState } from './lifecycle.ts'

/** 五步: 企业出题 → 政府助题 → 平台答题 → 车间验题 → 市场评价, the public timeline of one scenario. */
export const TRACK_STEPS = ['raise', 'support', 'answer', 'prove', 'market'] as const
export type TrackStep = (typeof TRACK_STEPS)[number]
export type StepProgress = 'done' | 'now' | 'ahead'

const STEP_OF: Record<ScenarioState, number> = {
  draft: 0,
  inReview: 1,
  returned: 0,
  approved: 1,
  open: 2,
  closed: 2,
  evaluating: 2,
  noticed: 2,
  matched: 3,
  piloting: 3,
  accepted: 4,
  promoted: 5,
  cancelled: 2,
  failed: 3,
}

/** Each step with whether it is behind, under way or ahead, for a scenario in this state. */
export function trackOf(state: ScenarioState): { step: TrackStep; progress: StepProgress }[] {
  const at = STEP_OF[state]
  return TRACK_STEPS.map((step, i) => ({ step, progress: i < at ? 'done' : i === at ? 'now' : 'ahead' }))
}
