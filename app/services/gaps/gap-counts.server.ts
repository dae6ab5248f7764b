import { setImmediate as nextTurn } from 'node:timers/promises'
import type { ScenarioEntry } from '#app/domain/catalogue/entry.ts'
import { isOpen } from '#app/domain/catalogue/scenario-facets.ts'
import { type Axis, GAP_COLUMNS } from '#app/domain/gaps/axis.ts'
import { type GapCounts, gapCounter } from '#app/domain/gaps/count-gaps.ts'
import type { Catalogue } from '#app/services/catalogue/catalogue.server.ts'
import { fittingOf } from '../match/pair-tables.server.ts'
import { NEED_COLUMN, OFFER_COLUMNS } from './market-columns.ts'

/** How long companies are counted before other requests have their turn. */
const TURN_MS = 12

/** A map and the state of the market it is of. */
interface Kept {
  key: string
  counts: Promise<GapCounts>
}

const kept = new WeakMap<Catalogue, Map<Axis, Kept>>()

/**
 * The gap map of the market as it stands. Worked out once for each state of the catalogue, from the fitting pairs that
 * the matching view keeps; who asks meanwhile waits for the same map. Deadlines that pass change the state as well.
 */
export function gapCountsOf(catalogue: Catalogue, axis: Axis, now: Date): Promise<GapCounts> {
  const open = [...catalogue.allScenarios()].filter((scenario) => isOpen(scenario, now))
  // Within one revision scenarios only ever close, so that their number says which they are.
  const key = `${catalogue.revision}:${open.length}`
  const maps = kept.get(catalogue) ?? new Map<Axis, Kept>()
  kept.set(catalogue, maps)
  const before = maps.get(axis)
  if (before?.key === key) return before.counts
  const counts = counted(catalogue, axis, open)
  maps.set(axis, { key, counts })
  counts.catch(() => maps.get(axis)?.counts === counts && maps.delete(axis))
  return counts
}

async function counted(catalogue: Catalogue, axis: Axis, open: ScenarioEntry[]): Promise<GapCounts> {
  const companies = [...catalogue.allCompanies()]
  const fits = await fittingOf(catalogue, open)
  const counter = gapCounter(GAP_COLUMNS[axis])
  for (const need of open) {
    const fitting = fits.get(need.id)?.length ?? 0
    counter.addNeed({ under: need.under, column: NEED_COLUMN[axis](need), fitting })
  }
  let since = performance.now()
  for (const { capabilities } of companies) {
    counter.addCompany({ offers: capabilities.map((one) => ({ under: one.under, columns: OFFER_COLUMNS[axis](one) })) })
    if (performance.now() - since < TURN_MS) continue
    await nextTurn()
    since = performance.now()
  }
  return counter.counts
}
