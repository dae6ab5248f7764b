import { remindDueMatches } from '#app/services/match/remind-due-matches.server.ts'
import { closeDueScenarios } from '#app/services/scenario/close-due-scenarios.server.ts'
import { log } from './log.server.ts'
import { siteDb } from './site.server.ts'

const EVERY_MS = 30_000

let running = false

/** Starts the site's clock: what the passing of time does is written down at once and then every half minute. */
export function startClock(): void {
  void tick()
  setInterval(() => void tick(), EVERY_MS).unref()
}

async function tick(): Promise<void> {
  if (running) return
  running = true
  try {
    const db = await siteDb()
    await closeDueScenarios(db, new Date())
    await remindDueMatches(db, new Date())
  } catch (error) {
    log.error({ err: error }, 'clock')
  } finally {
    running = false
  }
}
