import { beforeEach, expect, test } from 'vitest'
import { scenarioPage } from '#app/services/catalogue/scenario-document.server.ts'
import { receivedAtDesk } from '#app/services/proposal/received-at-desk.server.ts'
import { curatorDesk } from '#app/services/review/curator-desk.server.ts'
import { agencyDesk } from '#app/services/scenario/agency-desk.server.ts'
import { openAtDesk } from '#app/services/scenario/open-at-desk.server.ts'
import type { Db } from '#db/handle.ts'
import { history, outbox } from '#db/schema.ts'
import { auditTrail } from '#db/stores/audit.ts'
import { historyOf } from '#db/stores/history.ts'
import { interestsToIntroduce } from '#db/stores/matches/waiting-interests.ts'
import { agencyScenarios } from '#db/stores/scenarios/agency-scenarios.ts'
import { type BiddingTown, biddingTown, fromDeadline, openTown, sendWhole } from '#tests/support/bidders.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { visitorCall } from '#tests/support/people.ts'

const SENTINEL = '哨兵词乙四五六'
/** Words of the bidder that must not be seen with its proposal, besides what it says. */
const BIDDER = ['纸鸢', 'kite']

let db: Db
let town: BiddingTown
beforeEach(async () => {
  db = await freshDatabase()
  town = await biddingTown(db)
  await sendWhole(town.kite, 'kite', {
    approach: SENTINEL,
    plan: SENTINEL,
    team: SENTINEL,
    references: SENTINEL,
    contactName: SENTINEL,
  })
})

/** Everything that the agency and the curators get to see of the scenario and its neighbourhood. */
async function whatTheySee(ms: number) {
  const agency = fromDeadline(town.agency, ms)
  const page = { state: null, now: agency.now, limit: 50, offset: 0 }
  const { document } = await scenarioPage(fromDeadline(town.curator, ms), 'HZ-2026-01-001', 'zh')
  return {
    desk: await agencyDesk(agency, 'agency'),
    opened: await openAtDesk(agency, 's1'),
    answers: await receivedAtDesk(agency, 's1'),
    table: await agencyScenarios(db.read, 'agency', page),
    trail: await historyOf(db.read, 'scenario', 's1'),
    curatorDesk: await curatorDesk(fromDeadline(town.curator, ms)),
    hints: await interestsToIntroduce(db.read, 20),
    document,
  }
}

test('before the deadline nothing that the agency or a curator sees names the bidder or says a word of it', async () => {
  const seen = JSON.stringify(await whatTheySee(-1))
  for (const word of [SENTINEL, ...BIDDER]) expect(seen).not.toContain(word)
})

test('before the deadline the agency’s desk counts no proposals', async () => {
  const { desk } = await whatTheySee(-1)
  expect(desk.toDecide).toEqual([])
  expect(JSON.stringify(desk.open)).not.toContain('proposals')
})

test('the trail that auditors and administrators read says that something was sent, never what', async () => {
  const everything = { noun: null, person: '', from: null, until: null }
  const deeds = [
    ...(await auditTrail(db.read, everything, 500)),
    ...(await db.read.select().from(history)),
    ...(await db.read.select().from(outbox)),
  ]
  expect(JSON.stringify(deeds)).not.toContain(SENTINEL)
  expect(deeds.length).toBeGreaterThan(0)
})

test('a visitor’s page of the scenario is the same with and without a sealed proposal', async () => {
  const { document } = await scenarioPage(visitorCall(db, town.kite.now), 'HZ-2026-01-001', 'zh')
  await sendWhole(town.heron, 'heron', { approach: SENTINEL })
  const { document: after } = await scenarioPage(visitorCall(db, town.kite.now), 'HZ-2026-01-001', 'zh')
  expect(after).toEqual(document)
})

test('from the deadline on nobody sees it until the custodians opened it', async () => {
  const due = JSON.stringify(await whatTheySee(0))
  for (const word of [SENTINEL, ...BIDDER]) expect(due).not.toContain(word)
  await openTown(town)
  const seen = JSON.stringify(await whatTheySee(0))
  expect(seen).toContain(SENTINEL)
  expect(seen).toContain('纸鸢')
})
