import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { demand } from './demand.ts'
import { submitScenario } from './submit-scenario.server.ts'

/** Most scenarios of one go: a page of the list. */
const SEVERAL_MAX = 50

/**
 * Hands several scenarios of an agency in for review, each on its own: those that are complete go, the others stay.
 * @returns how many went and how many stayed
 * @throws {Refusal} forbidden for who may not submit there, whatever was ticked; not_found when one is another agency's
 */
export async function submitSeveral(
  call: SignedInCall,
  agencyId: string,
  ids: string[],
): Promise<{ went: number; stayed: number }> {
  demand(call.viewer, 'scenario.submit', { agencyId, state: 'draft' })
  const chosen = [...new Set(ids)].slice(0, SEVERAL_MAX)
  let went = 0
  for (const id of chosen) if (await goes(call, id)) went += 1
  return { went, stayed: chosen.length - went }
}

async function goes(call: SignedInCall, id: string): Promise<boolean> {
  try {
    return (await submitScenario(call, id)).ok
  } catch (error) {
    // Somebody else handed it in, or is writing in it, since the list was shown.
    if (error instanceof Refusal && (error.code === 'wrong_state' || error.code === 'changed_meanwhile')) return false
    throw error
  }
}
