import type { CapabilityEntry, ScenarioEntry } from '#app/domain/catalogue/entry.ts'
import { WHOLE_CITY } from '#app/domain/catalogue/scenario-facets.ts'
import { type Axis, type GapColumn, UNSTATED } from '#app/domain/gaps/axis.ts'
import type { Answering } from '#app/domain/gaps/gap-links.ts'
import { MATURITIES, STAGES, type Stage } from '#app/domain/vocabulary.ts'
import { FIT_POINTS } from '#app/matching/parameters.ts'
import { stagePoints } from '#app/matching/score/fit.ts'

/** The maturities to which the engine gives all points of a stage. */
export const ANSWERING: Answering = {
  validation: maturitiesFor('validation'),
  integration: maturitiesFor('integration'),
  rollout: maturitiesFor('rollout'),
}

/** In which column a need stands. */
export const NEED_COLUMN: Record<Axis, (need: Pick<ScenarioEntry, 'district' | 'stage'>) => GapColumn> = {
  district: ({ district }) => district ?? WHOLE_CITY,
  stage: ({ stage }) => stage ?? UNSTATED,
}

/** In which columns a capability stands: that of its company's district, or those of the stages it is mature enough for. */
export const OFFER_COLUMNS: Record<Axis, (offer: Pick<CapabilityEntry, 'district' | 'maturity'>) => GapColumn[]> = {
  district: ({ district }) => [district ?? WHOLE_CITY],
  stage: ({ maturity }) => (maturity ? STAGES.filter((stage) => ANSWERING[stage].includes(maturity)) : [UNSTATED]),
}

function maturitiesFor(stage: Stage) {
  return MATURITIES.filter((maturity) => stagePoints(stage, maturity) === FIT_POINTS.stage)
}
