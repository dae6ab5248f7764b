import { beforeEach, expect, test } from 'vitest'
import { isFitting } from '#app/domain/match/score.ts'
import { makeClaim } from '#app/services/claim/make-claim.server.ts'
import { companyDesk } from '#app/services/company/company-desk.server.ts'
import { fittingScenarios } from '#app/services/company/fitting-scenarios.server.ts'
import { expressInterest } from '#app/services/interest/express-interest.server.ts'
import { askReverification } from '#app/services/organisation/ask-reverification.server.ts'
import { settleVerification } from '#app/services/organisation/settle-verification.server.ts'
import { beginProposal } from '#app/services/proposal/begin-proposal.server.ts'
import { decideProposal } from '#app/services/proposal/decide-proposal.server.ts'
import { readReceived } from '#app/services/proposal/read-received.server.ts'
import type { Db } from '#db/handle.ts'
import { organisationById } from '#db/stores/organisations/organisations.ts'
import { type BiddingTown, biddingTown, DEADLINE, fromDeadline, openTown, sendWhole } from '#tests/support/bidders.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { addCapability, addCompany, addScenario } from '#tests/support/market.ts'

let db: Db
let town: BiddingTown
beforeEach(async () => {
  db = await freshDatabase()
  town = await biddingTown(db)
})

const offer = (tags: string[]) =>
  db.write((tx) => addCapability(tx, { companyId: 'kite', title: '河道巡查无人机', tags, cases: ['某区（演示）'] }))

test('fitting scenarios come best first, opened into reasons, with what the company has done about each', async () => {
  await offer(['uav'])
  await db.write(async (tx) => {
    await addScenario(tx, { id: 's2', tags: ['hand'], title: '灵巧手分拣', summary: '分拣线。', requirement: '抓取。' })
    await addScenario(tx, { id: 's3', tags: ['uav'], closesAt: town.kite.now })
  })
  await expressInterest(town.kite, { companyId: 'kite', scenario: 's1' })
  const proposalId = await beginProposal(town.kite, 'kite', 's1')
  const { total, fits } = await fittingScenarios(town.kite, { companyId: 'kite', locale: 'zh', limit: 10 })
  expect(fits[0]).toMatchObject({
    row: { code: 'HZ-2026-01-001', state: 'open' },
    interested: true,
    proposal: { id: proposalId, state: 'draft' },
    tagNames: { uav: '无人机' },
  })
  expect(fits[0]?.explanation.score).toBe(fits[0]?.score)
  const scores = fits.map(({ score }) => score)
  expect(scores).toEqual([...scores].sort((a, b) => b - a))
  expect(fits.map(({ row }) => row.code)).not.toContain('HZ-2026-01-S3')
  expect(total).toBe(fits.length)
  const rest = await fittingScenarios(town.kite, { companyId: 'kite', locale: 'zh', limit: 10, offset: 1 })
  expect(rest.fits).toEqual(fits.slice(1))
})

test('scenarios of nearly the same content share one line, which names the others', async () => {
  await offer(['uav'])
  await db.write(async (tx) => {
    for (const id of ['t1', 't2']) {
      await addScenario(tx, {
        id,
        tags: ['uav'],
        title: '桥梁巡检',
        summary: '桥底看不到。',
        requirement: '贴近拍摄。',
      })
    }
  })
  const { fits } = await fittingScenarios(town.kite, { companyId: 'kite', locale: 'zh', limit: 10 })
  const bridges = fits.filter(({ row }) => row.title === '桥梁巡检')
  expect(bridges).toMatchObject([{ alike: [{ title: '桥梁巡检' }] }])
  expect([bridges[0]?.row.code, bridges[0]?.alike[0]?.code].sort()).toEqual(['HZ-2026-01-T1', 'HZ-2026-01-T2'])
})

test('the desk counts and shows only what reaches the fitting score, and goes on below it on a page of its own', async () => {
  await offer(['uav'])
  await db.write(async (tx) => {
    for (const id of ['f1', 'f2', 'f3', 'f4']) {
      await addScenario(tx, { id, tags: ['hand'], title: '河道分拣', summary: '分拣线。', requirement: '抓取。' })
    }
  })
  const { fitting, total, fits } = await fittingScenarios(town.kite, { companyId: 'kite', locale: 'zh', limit: 10 })
  expect(fitting).toBe(fits.filter(({ score }) => isFitting(score)).length)
  expect(fitting).toBeGreaterThan(0)
  expect(total).toBeGreaterThan(fitting)
  expect((await companyDesk(town.kite, 'kite', 'zh')).fitting).toEqual({ fitting, total, fits: fits.slice(0, fitting) })
})

test('where nothing reaches the fitting score the desk shows the three nearest and counts none as fitting', async () => {
  await db.write(async (tx) => {
    await addCapability(tx, { companyId: 'kite', title: '餐盘回收', tags: ['hand'] })
    for (const [id, title] of [
      ['n1', '夜间分拣'],
      ['n2', '餐具整理'],
      ['n3', '仓库理货'],
    ] as const) {
      await addScenario(tx, { id, tags: ['robot'], title, summary: `${title}换人。`, requirement: '抓取。' })
    }
  })
  const { fitting } = await companyDesk(town.kite, 'kite', 'zh')
  expect(fitting).toMatchObject({ fitting: 0, total: 4 })
  expect(fitting.fits).toHaveLength(3)
})

test('nobody reads what fits another company', async () => {
  const asked = { companyId: 'kite', locale: 'zh', limit: 5 } as const
  await expect(fittingScenarios(town.heron, asked)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(companyDesk(town.heron, 'kite', 'zh')).rejects.toMatchObject({ code: 'not_found' })
})

test('a company that published nothing is told what is missing and is shown no fits', async () => {
  expect(await companyDesk(town.heron, 'heron', 'zh')).toMatchObject({
    fitting: { total: 0, fits: [] },
    hasCapability: false,
    missing: ['capability', 'intro', 'wishes', 'cases', 'qualifications', 'foundedYear', 'staff', 'parallelProjects'],
  })
})

test('the desk shows drafts that can still be sent, then what is sealed, then the decision with its reason', async () => {
  await offer(['uav'])
  await beginProposal(town.kite, 'kite', 's1')
  expect(await companyDesk(town.kite, 'kite', 'zh')).toMatchObject({
    drafts: [{ scenario: { closesAt: DEADLINE } }],
    sent: [],
    missing: ['intro', 'qualifications', 'foundedYear', 'staff', 'parallelProjects'],
  })
  const { id } = await sendWhole(town.kite, 'kite')
  expect(await companyDesk(town.kite, 'kite', 'zh')).toMatchObject({ drafts: [], sent: [{ id }], decisions: [] })
  const late = fromDeadline(town.agency, 1)
  await openTown(town)
  await readReceived(late, 's1')
  await decideProposal(late, id, { decision: 'decline', reason: '没有说明雨雾天气下怎样保证指标。' })
  expect(await companyDesk(fromDeadline(town.kite, 2), 'kite', 'zh')).toMatchObject({
    fitting: { total: 0 },
    drafts: [],
    sent: [],
    decisions: [{ id, state: 'notSelected', decisionReason: '没有说明雨雾天气下怎样保证指标。' }],
  })
})

test('a draft whose time is over lies on the desk no more', async () => {
  await beginProposal(town.kite, 'kite', 's1')
  expect((await companyDesk(fromDeadline(town.kite, 0), 'kite', 'zh')).drafts).toEqual([])
})

test('a claim of the viewer and the course of a re-verification stand on the desk', async () => {
  await db.write((tx) => addCompany(tx, { id: 'swift', name: '雨燕航空（演示）' }))
  const claim = { creditCode: '91330100MA2KCKX00X', post: '经理', reason: '公司是我们设立的。' }
  await makeClaim(town.kiteOwner, 'swift', claim)
  const desk = () => companyDesk(town.kiteOwner, 'kite', 'zh')
  expect((await desk()).claims).toMatchObject([{ companyName: '雨燕航空（演示）' }])
  expect((await companyDesk(town.kite, 'kite', 'zh')).claims).toEqual([])
  expect((await desk()).verification).toMatchObject({ askedAt: null, answer: null, manages: true })
  await askReverification(town.kiteOwner, 'kite')
  expect((await desk()).verification).toMatchObject({ askedAt: town.kite.now, since: null })
  const { version } = (await organisationById(db.read, 'kite'))!
  const later = { ...town.curator, now: new Date(town.curator.now.getTime() + 1000) }
  const more = { kind: 'askMore', ground: 'licenceUnreadable', reason: '请重新扫描。' } as const
  await settleVerification(later, { organisationId: 'kite', version }, more)
  expect((await desk()).verification).toMatchObject({
    askedAt: null,
    answer: { act: 'askMore', reason: '请重新扫描。' },
  })
  expect((await companyDesk(town.kite, 'kite', 'zh')).verification.manages).toBe(false)
})
