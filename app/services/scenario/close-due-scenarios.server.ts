import type { Db } from '#db/handle.ts'
import { remember } from '#db/stores/history.ts'
import { announce } from '#db/stores/outbox.ts'
import { dueScenarios } from '#db/stores/scenarios/due-scenarios.ts'
import { changeScenario } from '#db/stores/scenarios/written-scenario.ts'
import { inBatches } from '../in-batches.ts'

/**
 * Writes down that open scenarios whose deadline has come are closed, and answers with how many it closed. Nothing
 * waits for it, since everybody asks `stateAt`; several nodes may run it at once, each scenario is closed by one.
 */
export async function closeDueScenarios(db: Db, now: Date): Promise<number> {
  return inBatches(
    db,
    (reader, limit) => dueScenarios(reader, now, limit),
    async (tx, scenario) => {
      if (!(await changeScenario(tx, scenario, { columns: { state: 'closed' } }, now))) return false
      const subjectId = scenario.id
      const moved = { act: 'close', personId: null, at: now, fromState: 'open', toState: 'closed' } as const
      await remember(tx, { noun: 'scenario', subjectId, ...moved })
      await announce(tx, 'scenario', subjectId, now)
      return true
    },
  )
}
