import type { ScenarioState } from '#app/domain/scenario/lifecycle.ts'
import { atDay } from '../days.ts'
import { candidatesFor } from '../fit.ts'
import type { Random } from '../random.ts'
import { SOURCE_SCENARIOS, type SourceScenario } from '../source.ts'
import { BATCHES, SURE_OF, UNLISTED } from './batches.ts'
import { dueDay, type Step, stepsAfterOpening, stepsBeforeOpening } from './life.ts'

/** A scenario with the place it has in the demo city. */
export interface PlannedScenario {
  source: SourceScenario
  state: ScenarioState
  batch: number | null
  /** Place in its list, from 1. */
  position: number | null
  createdAt: Date
  openedAt: Date | null
  closesAt: Date
  steps: Step[]
}

/** States in which a company has been found. */
export const FOUND: readonly ScenarioState[] = ['matched', 'piloting', 'accepted', 'promoted', 'failed']

/** Gives every scenario of the source a state, a list and a past. */
export function planScenarios(now: Date, random: Random): PlannedScenario[] {
  const pool = random.shuffled(SOURCE_SCENARIOS)
  const take = (fits: (source: SourceScenario) => boolean) => {
    const at = pool.findIndex(fits)
    return pool.splice(Math.max(at, 0), 1)
  }
  const unlisted = entriesOf(UNLISTED).flatMap(([state, count]) =>
    several(count, (at) => {
      const agency = SURE_OF[state]?.[at]
      return take((source) => !agency || source.agency === agency).map((source) => waiting(source, state, now, random))
    }),
  )
  const found = new Map<string, SourceScenario[]>()
  // Who has found a company must have one that fits, so those choose first.
  for (const { batch, counts } of BATCHES) {
    for (const [state, count] of entriesOf(counts).filter(([state]) => FOUND.includes(state))) {
      found.set(
        `${batch}${state}`,
        several(count, () => take((source) => candidatesFor(source).length > 0)),
      )
    }
  }
  const listed = BATCHES.flatMap(({ batch, publishedDaysAgo, counts }) => {
    const members = entriesOf(counts).flatMap(([state, count]) => {
      const sources = found.get(`${batch}${state}`) ?? several(count, () => take(() => true))
      return sources.map((source, at) => {
        if (publishedDaysAgo === null) return { ...waiting(source, state, now, random), batch }
        return published(source, state, { batch, publishedDaysAgo, at }, now, random)
      })
    })
    return members.sort(bySourceKey).map((member, at) => ({ ...member, position: at + 1 }))
  })
  return [...listed, ...unlisted].sort(bySourceKey)
}

function published(
  source: SourceScenario,
  state: ScenarioState,
  place: { batch: number; publishedDaysAgo: number; at: number },
  now: Date,
  random: Random,
): PlannedScenario {
  const opened = -place.publishedDaysAgo
  const openedAt = atDay(now, opened, 10)
  const day = { opened, due: dueDay(state, place.batch, place.at, random), hour: random.chance(0.6) ? 17 : 24 }
  const before = stepsBeforeOpening(state, opened - random.between(2, 9), now, random)
  const steps: Step[] = [...before, { move: 'open', at: openedAt }, ...stepsAfterOpening(state, day, now, random)]
  const createdAt = atDay(now, opened - random.between(24, 40), random.between(9, 16), random.between(0, 59))
  const closesAt = atDay(now, day.due, day.hour)
  return { source, state, batch: place.batch, position: null, createdAt, openedAt, closesAt, steps }
}

function waiting(source: SourceScenario, state: ScenarioState, now: Date, random: Random): PlannedScenario {
  const steps = stepsBeforeOpening(state, -random.between(1, 7), now, random)
  const createdAt = atDay(now, -random.between(20, 35), random.between(9, 16), random.between(0, 59))
  const closesAt = atDay(now, random.between(35, 95), random.chance(0.6) ? 17 : 24)
  return { source, state, batch: null, position: null, createdAt, openedAt: null, closesAt, steps }
}

function entriesOf(counts: Partial<Record<ScenarioState, number>>): [ScenarioState, number][] {
  return Object.entries(counts) as [ScenarioState, number][]
}

function several<T>(count: number, make: (at: number) => T[]): T[] {
  return Array.from({ length: count }, (_, at) => make(at)).flat()
}

function bySourceKey(a: PlannedScenario, b: PlannedScenario): number {
  return a.source.key < b.source.key ? -1 : 1
}
