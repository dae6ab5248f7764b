import { WHOLE_CITY } from '../catalogue/scenario-facets.ts'
import { DISTRICTS, type District, STAGES, type Stage } from '../vocabulary.ts'

/** Along what the gap map is spread out, beside the industry tags. */
export const AXES = ['district', 'stage'] as const
export type Axis = (typeof AXES)[number]

/** The column for what names no stage and no maturity. */
export const UNSTATED = 'unstated'
export type GapColumn = District | typeof WHOLE_CITY | Stage | typeof UNSTATED

/** The columns of each map in their order; the last one takes what stands in no other. */
export const GAP_COLUMNS = {
  district: [...DISTRICTS, WHOLE_CITY],
  stage: [...STAGES, UNSTATED],
} as const satisfies Record<Axis, readonly GapColumn[]>

/** Whether a column is no place and no stage, but holds what names none. */
export function isCatchAll(column: GapColumn): boolean {
  return column === WHOLE_CITY || column === UNSTATED
}
