import { snapshotFileOf } from '#app/services/matching-index/snapshot-location.ts'
import { keepSnapshots } from '#app/services/matching-index/snapshot-place.ts'
import { log } from './log.server.ts'
import { siteDb } from './site.server.ts'

/** Keeps the matching index of the site on the disk, unless the operator does not want that. For the server alone. */
export async function keepIndexSnapshot(): Promise<void> {
  const file = snapshotFileOf(process.env)
  if (file) keepSnapshots(await siteDb(), file, (line) => log.warn({ file }, line))
}
