import type { Standing } from '#app/domain/gaps/cell.ts'

/** The tint behind a cell of the table, by its name in gaps.css. */
export const CELL_LOOKS: Record<Standing, string | undefined> = {
  gap: 'is-gap',
  partly: 'is-partly',
  covered: undefined,
  idle: 'is-idle',
  empty: 'is-empty',
}

/** The same behind a patch of the legend. */
export const PATCH_TINTS: Record<Standing, string> = {
  gap: 'bg-need-tint border-need shadow-[inset_0_0_0_1px_var(--color-need)]',
  partly: 'bg-need-tint border-line',
  covered: 'border-line',
  idle: 'bg-supply-tint border-line',
  empty: 'border-line',
}

/** The same behind a tile. */
export const TILE_TINTS: Record<Standing, string> = {
  gap: 'fill-need-tint stroke-need [stroke-width:3]',
  partly: 'fill-need-tint stroke-line-strong',
  covered: 'fill-surface stroke-line-strong',
  idle: 'fill-supply-tint stroke-line-strong',
  empty: 'fill-paper stroke-line',
}
