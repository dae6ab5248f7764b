import type { Db } from '#db/handle.ts'
import { remember } from '#db/stores/history.ts'
import { announce } from '#db/stores/outbox.ts'
import { dueScenarios } from '#db/stores/scenarios/due-scenarios.ts'
import { changeScenario } from '#db/stores/scenarios/written-scenario.ts'

/** So many are written down in one transaction, so that people's writes get their turn between two batches. */
const BATCH = 50

/**
 * Writes down that open scenarios whose deadline has come are closed, and answers with how many it closed. Nothing
 * waits for it, since everybody asks `stateAt`; several nodes may run it at once, each scenario is closed by one.
 */
export async function closeDueScenarios(db: Db, now: Date): Promise<number> {
  let closed = 0
  for (;;) {
    const { found, done } = await closeSome(db, now)
    closed += done
    if (found < BATCH || done === 0) return closed
  }
}

async function closeSome(db: Db, now: Date): Promise<{ found: number; done: number }> {
  // A look before the write lock is taken: nearly always nothing is due.
  if ((await dueScenarios(db.read, now, 1)).length === 0) return { found: 0, done: 0 }
  return db.write(async (tx) => {
    const due = await dueScenarios(tx, now, BATCH)
    let done = 0
    for (const scenario of due) {
      if (!(await changeScenario(tx, scenario, { columns: { state: 'closed' } }, now))) continue
      done += 1
      const subjectId = scenario.id
      const moved = { act: 'close', personId: null, at: now, fromState: 'open', toState: 'closed' } as const
      await remember(tx, { noun: 'scenario', subjectId, ...moved })
      await announce(tx, 'scenario', subjectId, now)
    }
    return { found: due.length, done }
  })
}
