import type { PlannedScenario } from './plan.ts'

/** Pairs of one agency that are about one matter: finer welding robots, vaccines on their way. */
const PAIRS = [
  ['s051', 's262'],
  ['s082', 's220'],
] as const

/** Which earlier scenario a scenario continues, by source key: of a pair the one that was not published, or later. */
export function continuedKeys(plan: readonly PlannedScenario[]): ReadonlyMap<string, string> {
  const openedOf = new Map(plan.map(({ source, openedAt }) => [source.key, openedAt?.getTime() ?? Infinity]))
  return new Map(
    PAIRS.flatMap(([one, other]): [string, string][] => {
      const [first = Infinity, second = Infinity] = [openedOf.get(one), openedOf.get(other)]
      if (first === second) return []
      return first < second ? [[other, one]] : [[one, other]]
    }),
  )
}
