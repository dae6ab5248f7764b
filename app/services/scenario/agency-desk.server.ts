import { type ScenarioState, stateAt } from '#app/domain/scenario/lifecycle.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { dueAtSide } from '#app/services/match/due-rows.server.ts'
import { introductionsToAnswer, openScenariosOf, scenariosToDecide } from '#db/stores/scenarios/agency-desk.ts'
import { agencyScenarioCounts } from '#db/stores/scenarios/agency-scenarios.ts'
import { scenariosJoinedBy } from '#db/stores/scenarios/joint-agencies.ts'
import { storedScenariosOf, type WholeScenario } from '#db/stores/scenarios/stored-scenarios.ts'
import { circumstancesOf } from './circumstances.server.ts'
import { unfinishedScenario } from './unfinished-scenario.server.ts'

/** Rows of each kind that the desk shows; the list has the rest. */
const DESK_ROWS = 8

/** What needs somebody at an agency's desk now, most urgent kind first. */
export async function agencyDesk(call: SignedInCall, agencyId: string) {
  const { db, now } = call
  const circumstances = await circumstancesOf(call)
  const inState = (state: ScenarioState) => storedScenariosOf(db.read, agencyId, [state], DESK_ROWS)
  const unfinished = (scenario: WholeScenario) => unfinishedScenario(scenario, circumstances)
  return {
    counts: await agencyScenarioCounts(db.read, agencyId, now),
    returned: (await inState('returned')).map(unfinished),
    drafts: (await inState('draft')).map(unfinished),
    inReview: (await inState('inReview')).map(unfinished),
    toDecide: await scenariosToDecide(db.read, agencyId, now, DESK_ROWS),
    introductions: await introductionsToAnswer(db.read, agencyId, DESK_ROWS),
    due: await dueAtSide(call, 'agency', agencyId, DESK_ROWS),
    open: await openScenariosOf(db.read, agencyId, now, DESK_ROWS),
    joined: (await scenariosJoinedBy(db.read, agencyId, DESK_ROWS)).map(({ draft, ...row }) => {
      return { ...row, title: String(draft?.title ?? row.title), state: stateAt(row, now) }
    }),
  }
}
