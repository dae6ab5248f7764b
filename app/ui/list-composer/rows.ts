import type { Obstacle } from '#app/domain/list/publishing.ts'
import type { District, Stage } from '#app/domain/vocabulary.ts'

/** A scenario on a draft list, with the code that it would be published with. */
export interface DraftRow {
  id: string
  code: string
  title: string
  agencyName: string
  district: District | null
  stage: Stage | null
  closesAt: Date | null
  tagNames: string[]
}

/** A list as the composer shows it. */
export interface ComposedList {
  id: string
  code: string
  title: string
  intro: string
  version: number
  publishedAt: Date | null
  publishedBy: string | null
}

/** What stands in the way of one scenario. */
export function obstaclesAt(obstacles: readonly Obstacle[], scenarioId: string | null): Obstacle[] {
  return obstacles.filter((obstacle) => obstacle.scenarioId === scenarioId)
}
