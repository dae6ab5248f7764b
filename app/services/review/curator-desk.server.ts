import { stalledBefore } from '#app/domain/match/stalled.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { amendmentsInReview, countAmendmentsInReview } from '#db/stores/amendments/amendments.ts'
import { countWaitingClaims, waitingClaims } from '#db/stores/claims/claims.ts'
import { countListsIn, listsIn } from '#db/stores/lists/scenario-lists.ts'
import { organisationCounts, organisationsIn } from '#db/stores/organisations/organisations.ts'
import { ownWorkAmong } from '#db/stores/review/authorship.ts'
import {
  closingBetween,
  countClosingBetween,
  countStalledMatches,
  stalledMatches,
} from '#db/stores/review/curator-desk.ts'
import { countWaiting, type QueueFilter, type Waiting, waitingScenarios } from '#db/stores/review/waiting-scenarios.ts'
import { countUnstaffedScenarios, unstaffedScenarios } from '#db/stores/scenarios/unstaffed-scenarios.ts'
import { settingOf } from '#db/stores/settings.ts'
import { dueAtCurator } from '../match/due-rows.server.ts'
import { dueAtScenarios } from '../question/due-questions.server.ts'

const FIRST_ROWS = 5
const ANSWERS_SHOWN = 20
const WEEK_MS = 7 * 24 * 60 * 60 * 1000

/** What needs a curator now: of everything how much there is and the first rows of it. */
export async function curatorDesk(call: SignedInCall) {
  const { db, viewer, now } = call
  const { read } = db
  const week = { after: now, until: new Date(now.getTime() + WEEK_MS) }
  const first = { limit: FIRST_ROWS, offset: 0 }
  const toReview = await waitingScenarios(read, all('review'), first)
  const own = await ownWorkAmong(
    read,
    viewer.personId,
    toReview.map(({ id }) => id),
  )
  const days = await settingOf(read, 'match.stalledDays')
  const answersDue = await dueAtScenarios(call)
  const silentSince = stalledBefore(now, days)
  return {
    review: {
      count: await countWaiting(read, all('review')),
      rows: toReview.map((row) => ({ ...row, own: own.has(row.id) })),
    },
    amendments: {
      count: await countAmendmentsInReview(read),
      rows: (await amendmentsInReview(read, first)).map(
        ({ id, agencyName, submittedAt, scenario: { title, closesAt } }) => {
          return { id, title, agencyName, submittedAt, closesAt }
        },
      ),
    },
    claims: { count: await countWaitingClaims(read), rows: await waitingClaims(read, first) },
    unlisted: { count: await countWaiting(read, all('list')), rows: await waitingScenarios(read, all('list'), first) },
    handingIn: {
      count: await countUnstaffedScenarios(read),
      rows: (await unstaffedScenarios(read, first)).map(({ id, title, agencyName }) => ({ id, title, agencyName })),
    },
    drafts: { count: await countListsIn(read, 'draft'), rows: await listsIn(read, 'draft', first) },
    awaiting: {
      count: (await organisationCounts(read))
        .filter(({ state }) => state === 'awaiting')
        .reduce((sum, { count }) => sum + count, 0),
      rows: (await organisationsIn(read, 'awaiting', FIRST_ROWS)).map(({ id, kind, name, createdAt }) => {
        return { id, kind, name, createdAt }
      }),
    },
    questions: { count: answersDue.length, rows: answersDue.slice(0, ANSWERS_SHOWN) },
    due: await dueAtCurator(call, FIRST_ROWS),
    stalled: {
      days,
      count: await countStalledMatches(read, silentSince),
      rows: await stalledMatches(read, silentSince, FIRST_ROWS),
    },
    closing: { count: await countClosingBetween(read, week), rows: await closingBetween(read, week, FIRST_ROWS) },
  }
}

function all(waiting: Waiting): QueueFilter {
  return { waiting, agencyId: null, tagIds: null }
}
