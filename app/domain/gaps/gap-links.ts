import { addressOf } from '../catalogue/query.ts'
import { WHOLE_CITY, YES } from '../catalogue/scenario-facets.ts'
import { DISTRICTS, type District, type Maturity, STAGES, type Stage } from '../vocabulary.ts'
import type { GapColumn } from './axis.ts'
import { type GapCell, unmetOf } from './cell.ts'

/** Where a figure stands: null for every tag, or for the total of a row. */
export interface GapPlace {
  tagId: string | null
  column: GapColumn | null
}

/** Which maturities answer each stage. */
export type Answering = Record<Stage, readonly Maturity[]>

/** The scenarios that the number of needs counts. No list can ask for those without a stage: then all of the tag. */
export function needsLink({ tagId, column }: GapPlace): string {
  const district = column === WHOLE_CITY || isDistrict(column) ? [column] : []
  const stage = isStage(column) ? [column] : []
  return listAddress('/scenarios', { open: [YES], tag: tagId ? [tagId] : [], stage, district })
}

/** The capabilities of the companies that are counted; for what names no place or maturity, all of the tag. */
export function companiesLink({ tagId, column }: GapPlace, answering: Answering): string {
  const district = isDistrict(column) ? [column] : []
  const maturity = isStage(column) ? answering[column] : []
  return listAddress('/capabilities', { tag: tagId ? [tagId] : [], maturity, district })
}

/** The matching view of the tag, in the district where one is meant: there the pairs stand with their reasons. */
export function pairsLink({ tagId, column }: GapPlace): string {
  if (!tagId) return '/matching'
  const asked = new URLSearchParams({ tag: tagId })
  if (column === WHOLE_CITY || isDistrict(column)) asked.set('district', column)
  return `/matching?${asked}`
}

/** What coverage tells of: the needs of the tag that no company fits, or its pairs where there are no such needs. */
export function coverageLink(place: GapPlace, cell: GapCell): string {
  const link = pairsLink(place)
  return place.tagId && unmetOf(cell) > 0 ? `${link}&only=gaps` : link
}

function listAddress(path: string, chosen: Record<string, readonly string[]>): string {
  return addressOf(path, { q: '', chosen, sort: null, page: 1 })
}

function isDistrict(column: GapColumn | null): column is District {
  return DISTRICTS.some((district) => district === column)
}

function isStage(column: GapColumn | null): column is Stage {
  return STAGES.some((stage) => stage === column)
}
