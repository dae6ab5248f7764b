import { remindDueMatches } from '#app/services/match/remind-due-matches.server.ts'
import { closeDueScenarios } from '#app/services/scenario/close-due-scenarios.server.ts'
import type { Db } from '#db/handle.ts'
import { log } from './log.server.ts'
import { siteDb } from './site.server.ts'

const EVERY_MS = 30_000

/** What the passing of time does. Each is safe to do again, and none waits for another to succeed. */
const DEEDS: Record<string, (db: Db, now: Date) => Promise<unknown>> = {
  closeDueScenarios,
  remindDueMatches,
}

let running = false

/** Starts the site's clock: what the passing of time does is written down at once and then every half minute. */
export function startClock(): void {
  void tick()
  setInterval(() => void tick(), EVERY_MS).unref()
}

async function tick(): Promise<void> {
  if (running) return
  running = true
  for (const [name, deed] of Object.entries(DEEDS)) {
    try {
      await deed(await siteDb(), new Date())
    } catch (error) {
      log.error({ err: error, deed: name }, 'clock')
    }
  }
  running = false
}
