import type { Twins } from '#app/domain/alike/alike-row.ts'
import { NEARLY_SAME } from '#app/domain/alike/degree.ts'
import type { Opening } from '#app/domain/vocabulary.ts'
import { commonShare, wordingOf } from '#app/matching/score/wording.ts'

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
  const worded = scenarios.map(({ id, title, summary, requirement, openings }) => {
    const text = [summary, requirement, ...openings.map(({ note }) => note)].join('\n')
    return { id, wording: wordingOf(title, text) }
  })
  const twins = worded.flatMap((one, at) =>
    worded
      .slice(at + 1)
      .filter((other) => commonShare(one.wording, other.wording, NEARLY_SAME) > 0)
      .map((other): Twins => ({ one: one.id, other: other.id })),
  )
  return twins.slice(0, TWINS_SHOWN)
}
