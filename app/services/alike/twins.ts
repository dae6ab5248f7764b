import type { Twins } from '#app/domain/alike/alike-row.ts'
import { NEARLY_SAME } from '#app/domain/alike/degree.ts'
import type { Opening } from '#app/domain/vocabulary.ts'
import { commonShare, wordingOf } from '#app/matching/score/wording.ts'
import { needText } from '#app/services/catalogue/profiles.ts'

/** Pairs that are shown, at most. */
const TWINS_SHOWN = 20

interface Written {
  id: string
  title: string
  summary: string
  requirement: string
  openings: readonly Opening[]
}

/** The pairs among some scenarios that are worded nearly the same, in their order. */
export function twinsAmong(scenarios: readonly Written[]): Twins[] {
  const worded = scenarios.map((scenario) => ({
    id: scenario.id,
    wording: wordingOf(scenario.title, needText(scenario)),
  }))
  const twins = worded.flatMap((one, at) =>
    worded
      .slice(at + 1)
      .filter((other) => commonShare(one.wording, other.wording, NEARLY_SAME) > 0)
      .map((other): Twins => ({ one: one.id, other: other.id })),
  )
  return twins.slice(0, TWINS_SHOWN)
}
