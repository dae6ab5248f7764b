import type { District } from '../vocabulary.ts'

/** Where each district stands in the tile map: column and row from 0, roughly as on the map of the city. */
export const DISTRICT_TILES: Record<District, { column: number; row: number }> = {
  yuhang: { column: 1, row: 0 },
  gongshu: { column: 2, row: 0 },
  linping: { column: 3, row: 0 },
  linan: { column: 0, row: 1 },
  xihu: { column: 1, row: 1 },
  shangcheng: { column: 2, row: 1 },
  qiantang: { column: 3, row: 1 },
  fuyang: { column: 1, row: 2 },
  binjiang: { column: 2, row: 2 },
  xiaoshan: { column: 3, row: 2 },
  tonglu: { column: 1, row: 3 },
  chunan: { column: 0, row: 4 },
  jiande: { column: 1, row: 4 },
}
export const TILE_COLUMNS = 4
export const TILE_ROWS = 5
