import type { SignedInCall } from '#app/services/call.ts'
import { circumstancesOf } from '#app/services/scenario/circumstances.server.ts'
import { unfinishedScenario } from '#app/services/scenario/unfinished-scenario.server.ts'
import { countUnstaffedScenarios, unstaffedScenarios } from '#db/stores/scenarios/unstaffed-scenarios.ts'

/** A page of the drafts that only a curator can hand in, and how many there are. */
export async function handingIn(call: SignedInCall, { size, asked }: { size: number; asked: number }) {
  const { read } = call.db
  const circumstances = await circumstancesOf(call)
  const total = await countUnstaffedScenarios(read)
  const pages = Math.max(1, Math.ceil(total / size))
  const page = Math.min(pages, Math.max(1, Math.floor(asked) || 1))
  const found = await unstaffedScenarios(read, { limit: size, offset: (page - 1) * size })
  const rows = found.map((scenario) => {
    const { agencyId, agencyName, state, closesAt } = scenario
    return { ...unfinishedScenario(scenario, circumstances), agencyId, agencyName, state, closesAt }
  })
  return { rows, total, page, pages }
}
