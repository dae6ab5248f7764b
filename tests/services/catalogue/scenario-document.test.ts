import { beforeEach, expect, test } from 'vitest'
import type { MemberRole, OrganisationKind, OrganisationState, PlatformRole, Viewer } from '#app/domain/viewer.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import { scenarioLine } from '#app/services/catalogue/file-lines.server.ts'
import { onlookerOf, scenarioPage } from '#app/services/catalogue/scenario-document.server.ts'
import type { Db } from '#db/handle.ts'
import { jointAgency, organisation } from '#db/schema.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { addCapability, addCompany, addScenario, IN_TEN_DAYS, layOutMarket, MARKET_DAY } from '#tests/support/market.ts'

const PHONE = '0571-00000000'
const AGENCY = {
  ...({ kind: 'agency', state: 'verified', intro: '', demo: true, version: 1 } as const),
  ...{ createdAt: MARKET_DAY, updatedAt: MARKET_DAY },
}

let db: Db
beforeEach(async () => {
  db = await freshDatabase()
  await layOutMarket(db)
  await db.write(async (tx) => {
    await addScenario(tx, { id: 'river', tags: ['patrol'], requiredTags: ['uav'], freeTags: ['河长制'] })
    await addScenario(tx, { id: 'gone', state: 'cancelled', closedReason: '预算调整' })
    await addScenario(tx, { id: 'hidden', state: 'approved', openedAt: null })
    await addCompany(tx, { id: 'sky', name: '云巢（演示）' })
    await addCapability(tx, { companyId: 'sky', title: '河道巡检无人机巢', tags: ['patrol'] })
  })
})

const call = (viewer: Viewer = null, now = MARKET_DAY) => ({ db, viewer, now })

test('only members of verified companies, its own agency, curators and auditors read the contact', async () => {
  const contactFor = async (viewer: Viewer) =>
    (await scenarioPage(call(viewer), 'HZ-2026-01-RIVER', 'zh')).document.contact
  for (const viewer of [
    null,
    person([]),
    person(['evaluator']),
    person([], { kind: 'company', state: 'awaiting' }),
    person([], { kind: 'agency', id: 'another' }),
  ]) {
    expect(await contactFor(viewer)).toBeNull()
    expect(
      JSON.stringify(await scenarioPage(call(viewer), 'HZ-2026-01-RIVER', 'zh').then((p) => p.document)),
    ).not.toContain(PHONE)
  }
  for (const viewer of [
    person(['curator']),
    person(['auditor']),
    person([], { kind: 'company' }),
    person([], { kind: 'agency', id: 'agency' }),
  ]) {
    expect((await contactFor(viewer))?.phone).toBe(PHONE)
  }
})

test('the agency decides who else reads the contact, on the page and in everything that is read by machines', async () => {
  await db.write(async (tx) => {
    await addScenario(tx, { id: 'kept', contactVisibility: 'curators', tags: ['patrol'] })
    await addScenario(tx, { id: 'told', contactVisibility: 'public', contactPhone: '0571-11111111', tags: ['patrol'] })
    await tx.insert(organisation).values({ ...AGENCY, id: 'joint', name: '消防支队（演示）' })
    await tx.insert(jointAgency).values({ scenarioId: 'kept', agencyId: 'joint', position: 0 })
  })
  const document = async (viewer: Viewer, id: string) =>
    (await scenarioPage(call(viewer), `HZ-2026-01-${id}`, 'zh')).document
  for (const viewer of [null, person([]), person([], { kind: 'company' }), person(['evaluator'])]) {
    expect(JSON.stringify(await document(viewer, 'kept'))).not.toContain(PHONE)
    expect(await document(viewer, 'told')).toMatchObject({ contact: { phone: '0571-11111111' } })
  }
  for (const viewer of [person(['curator']), person(['auditor']), person([], { kind: 'agency', id: 'joint' })]) {
    expect(await document(viewer, 'kept')).toMatchObject({
      contact: { phone: PHONE },
      jointAgencies: ['消防支队（演示）'],
    })
  }
  const catalogue = await catalogueOf(db)
  const lines = [...catalogue.allScenarios()].map((entry) => scenarioLine(entry, catalogue.tags, 'zh', MARKET_DAY))
  expect(lines.map(({ code, contact }) => [code, contact?.phone ?? null]).sort()).toEqual([
    ['HZ-2026-01-KEPT', null],
    ['HZ-2026-01-RIVER', null],
    ['HZ-2026-01-TOLD', '0571-11111111'],
  ])
  expect(JSON.stringify([...catalogue.allScenarios()])).not.toContain(PHONE)
})

test('a page shows the state by the clock, its list, and its tags with the required ones marked', async () => {
  const { document } = await scenarioPage(call(), 'hz-2026-01-river', 'zh')
  expect(document).toMatchObject({ state: 'open', list: { code: 'HZ-2026-01', position: 1 } })
  expect(document.tags).toEqual([
    { id: 'uav', name: '无人机', required: true },
    { id: 'patrol', name: '低空巡检', required: false },
    { id: '', name: '河长制', required: false },
  ])
  expect((await scenarioPage(call(null, IN_TEN_DAYS), 'HZ-2026-01-RIVER', 'zh')).document.state).toBe('closed')
})

test('a cancelled scenario keeps its page with the reason; what was never published has none', async () => {
  const { document } = await scenarioPage(call(), 'HZ-2026-01-GONE', 'zh')
  expect(document).toMatchObject({ state: 'cancelled', closedReason: '预算调整' })
  for (const code of ['HZ-2026-01-HIDDEN', 'NOTHING', '']) {
    await expect(scenarioPage(call(), code, 'zh')).rejects.toMatchObject({ code: 'not_found' })
  }
})

test('a company sees how well the scenario fits, a viewer of it that others must act', async () => {
  const { id, catalogue } = await scenarioPage(call(), 'HZ-2026-01-RIVER', 'zh')
  expect(await onlookerOf(call(), undefined, id, catalogue)).toEqual({ kind: 'visitor' })
  const owner = person([], { kind: 'company', id: 'sky' })
  const mine = await onlookerOf(call(owner), owner?.memberships[0], id, catalogue)
  expect(mine).toMatchObject({ kind: 'company', verified: true, mayWrite: true, interest: null, proposal: null })
  expect(mine.kind === 'company' && mine.score).toBe((await catalogueOf(db)).pair(id, 'sky')?.explanation.score)
  const reader = person([], { kind: 'company', id: 'sky', role: 'viewer' })
  expect(await onlookerOf(call(reader), reader?.memberships[0], id, catalogue)).toMatchObject({ mayWrite: false })
})

function person(
  platformRoles: PlatformRole[],
  of?: { kind: OrganisationKind; id?: string; state?: OrganisationState; role?: MemberRole },
): Viewer {
  const memberships = of
    ? [
        {
          organisationId: of.id ?? 'sky',
          organisationName: '云巢（演示）',
          kind: of.kind,
          role: of.role ?? 'owner',
          state: of.state ?? 'verified',
        },
      ]
    : []
  return { personId: 'p', name: '章禾', email: 'p@demo.example', memberships, platformRoles }
}
