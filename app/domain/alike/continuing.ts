import { isPublished, type ScenarioState } from '../scenario/lifecycle.ts'
import { STAGES, type Stage } from '../vocabulary.ts'

/** A scenario, as far as it may follow another or be followed. */
export interface Continuable {
  id: string
  agencyId: string
  stage: Stage | null
  state: ScenarioState
  openedAt: Date | null
  continuesId: string | null
}

/** Why a scenario cannot continue another; the codes are worded in `app/text/field-errors.ts`. */
export type Unfit = 'continuesItself' | 'continuesUnknown' | 'continuesLaterStage' | 'continuesInCircle'

/**
 * Why a scenario cannot be said to continue an earlier one, or null when it can: the earlier one is published or of the
 * same agency, it is in the same stage or one before, and does not itself continue this one.
 * @param chain ids that the earlier one continues, nearest first
 */
export function unfitToContinue(one: Continuable, earlier: Continuable, chain: readonly string[]): Unfit | null {
  if (earlier.id === one.id) return 'continuesItself'
  const seen = isPublished(earlier) || (earlier.agencyId === one.agencyId && earlier.state !== 'cancelled')
  if (!seen) return 'continuesUnknown'
  if (chain.includes(one.id)) return 'continuesInCircle'
  return isLater(earlier.stage, one.stage) ? 'continuesLaterStage' : null
}

/** Whether the first stage comes after the second; a stage that was not said comes after none. */
export function isLater(one: Stage | null, other: Stage | null): boolean {
  return one !== null && other !== null && STAGES.indexOf(one) > STAGES.indexOf(other)
}
