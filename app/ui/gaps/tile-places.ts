import { WHOLE_CITY } from '#app/domain/catalogue/scenario-facets.ts'
import { DISTRICT_TILES, TILE_COLUMNS } from '#app/domain/catalogue/tiles.ts'
import { type Axis, type GapColumn, UNSTATED } from '#app/domain/gaps/axis.ts'
import { STAGES } from '#app/domain/vocabulary.ts'

/** Where a tile stands and how many columns it takes. */
export interface TilePlace {
  column: number
  row: number
  width: number
}

type TilePlan = Partial<Record<GapColumn, TilePlace>>

const DISTRICT_PLAN: TilePlan = Object.fromEntries(
  Object.entries(DISTRICT_TILES).map(([district, place]) => [district, { ...place, width: 1 }]),
)
const STAGE_PLAN: TilePlan = Object.fromEntries(
  [...STAGES, UNSTATED].map((stage, row) => [stage, { column: 0, row, width: TILE_COLUMNS }]),
)

/** The city as on its map, what is for the whole of it where there is no district; stages one after the other. */
export const TILE_PLANS: Record<Axis, TilePlan> = {
  district: { ...DISTRICT_PLAN, [WHOLE_CITY]: { column: 2, row: 4, width: 2 } },
  stage: STAGE_PLAN,
}
