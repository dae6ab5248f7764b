import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { demand } from './demand.ts'
import { handInForAgency, submitScenario } from './submit-scenario.server.ts'

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
  return eachOnItsOwn(call, ids, submitScenario)
}

/**
 * A curator hands several scenarios in for agencies that have nobody here, each on its own.
 * @returns how many went and how many stayed
 * @throws {Refusal} not_found when an agency has people of its own
 */
export async function handInSeveral(call: SignedInCall, ids: string[]): Promise<{ went: number; stayed: number }> {
  return eachOnItsOwn(call, ids, handInForAgency)
}

type Deed = typeof submitScenario

async function eachOnItsOwn(call: SignedInCall, ids: string[], deed: Deed): Promise<{ went: number; stayed: number }> {
  const chosen = [...new Set(ids)].slice(0, SEVERAL_MAX)
  let went = 0
  for (const id of chosen) if (await goes(call, id, deed)) went += 1
  return { went, stayed: chosen.length - went }
}

async function goes(call: SignedInCall, id: string, deed: Deed): Promise<boolean> {
  try {
    return (await deed(call, id)).ok
  } catch (error) {
    // Somebody else handed it in, or is writing in it, since the list was shown.
    if (error instanceof Refusal && (error.code === 'wrong_state' || error.code === 'changed_meanwhile')) return false
    throw error
  }
}
