import { beforeEach, expect, test } from 'vitest'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import { companyDesk } from '#app/services/company/company-desk.server.ts'
import { answerIntroduction } from '#app/services/match/answer-introduction.server.ts'
import { proposeMeeting } from '#app/services/match/arrange-meeting.server.ts'
import { introducePair } from '#app/services/match/introduce-pair.server.ts'
import { matchPage } from '#app/services/match/match-page.server.ts'
import { pairView } from '#app/services/match/pair-view.server.ts'
import { remindDueMatches } from '#app/services/match/remind-due-matches.server.ts'
import { agencyDesk } from '#app/services/scenario/agency-desk.server.ts'
import type { Db } from '#db/handle.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { addScenario } from '#tests/support/market.ts'
import { daysLater, pairTown, RIVER_CODE } from '#tests/support/pair.ts'

const LAKE_CODE = 'HZ-2026-01-LAKE'
const WHEN = new Date('2026-03-20T06:30:00Z')

let db: Db
let town: Awaited<ReturnType<typeof pairTown>>
/** The river's pair, which its company declined, and the lake's pair, of another agency, which is under way. */
let river: string
let lake: string
beforeEach(async () => {
  db = await freshDatabase()
  town = await pairTown(db)
  await db.write((tx) =>
    addScenario(tx, { id: 'lake', agencyId: 'other-agency', title: '西湖水面巡查', tags: ['patrol'] }),
  )
  river = await introducePair(town.curator, { scenarioCode: RIVER_CODE, companyId: 'kite', again: false })
  lake = await introducePair(town.curator, { scenarioCode: LAKE_CODE, companyId: 'kite', again: false })
  const no = { side: 'company', answer: 'declined', reason: 'terms', note: '报价差距过大' } as const
  await answerIntroduction(daysLater(town.company, 1), river, no)
  await proposeMeeting(town.otherAgency, lake, { party: 'agency', at: WHEN, place: '苏堤南口', seen: null })
})

const seenBy = async (who: keyof typeof town, code: string) => {
  const pair = await pairView(town[who], await catalogueOf(db), { code, companyId: 'kite' }, 'zh')
  return pair?.standing ?? null
}

test('the reason of a decline is read by the other side, the curators and the auditor, and by nobody else', async () => {
  for (const who of ['agency', 'agencyViewer', 'company', 'curator', 'colleague', 'auditor'] as const)
    expect((await matchPage(town[who], river, 'zh')).match).toMatchObject({
      reason: 'terms',
      reasonNote: '报价差距过大',
    })
  for (const who of ['otherAgency', 'otherCompany', 'unverified', 'administrator'] as const)
    await expect(matchPage(town[who], river, 'zh')).rejects.toMatchObject({ code: 'not_found' })
})

test('a company sees of another company’s pair neither that there is one nor what became of it', async () => {
  expect(await seenBy('otherCompany', RIVER_CODE)).toBeNull()
  expect(await seenBy('otherCompany', LAKE_CODE)).toBeNull()
  await remindDueMatches(db, daysLater(town.curator, 30).now)
  const desk = await companyDesk(daysLater(town.otherCompany, 5), 'hand', 'zh')
  expect({ introductions: desk.introductions, due: desk.due }).toEqual({ introductions: [], due: [] })
  expect(desk.fitting.fits.every(({ ended }) => ended === null)).toBe(true)
})

test('an agency sees its own pair and not with whom else the company talks', async () => {
  expect(await seenBy('agency', RIVER_CODE)).toMatchObject({ match: { id: river, state: 'declined' } })
  expect(await seenBy('agency', LAKE_CODE)).toBeNull()
  await expect(matchPage(town.agency, lake, 'zh')).rejects.toMatchObject({ code: 'not_found' })
  const desk = await agencyDesk(daysLater(town.agency, 5), 'agency')
  expect(JSON.stringify([desk.introductions, desk.due])).not.toContain('西湖')
  const page = await matchPage(town.agency, river, 'zh')
  expect(JSON.stringify(page)).not.toMatch(/苏堤|西湖水面/)
})

test('a visitor sees how well two fit, and nothing of a pair', async () => {
  const visitor = { db, viewer: null, now: town.curator.now }
  const pair = await pairView(visitor, await catalogueOf(db), { code: RIVER_CODE, companyId: 'kite' }, 'zh')
  expect(pair?.explanation.score).toBeGreaterThan(40)
  expect(pair?.standing).toBeNull()
})
