import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import type { MatchState } from '#app/domain/match/lifecycle.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import { offerOf } from '#app/services/catalogue/profiles.ts'
import { moveMatch } from '#app/services/match/move-match.server.ts'
import { decideProposal } from '#app/services/proposal/decide-proposal.server.ts'
import { readReceived } from '#app/services/proposal/read-received.server.ts'
import { cancelScenario } from '#app/services/scenario/cancel-scenario.server.ts'
import type { Db } from '#db/handle.ts'
import { match, organisation } from '#db/schema.ts'
import { companiesAmong } from '#db/stores/catalogue/published-companies.ts'
import { announce } from '#db/stores/outbox.ts'
import { put } from '#tests/support/agency-desk.ts'
import { type BiddingTown, biddingTown, fromDeadline, openTown, sendWhole } from '#tests/support/bidders.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { addCapability, addScenario, MARKET_DAY } from '#tests/support/market.ts'

let db: Db
let town: BiddingTown
beforeEach(async () => {
  db = await freshDatabase()
  town = await biddingTown(db)
  await db.write(async (tx) => {
    await addCapability(tx, { companyId: 'kite', title: '河道无人机巡查', tags: ['uav'] })
    await addCapability(tx, { companyId: 'heron', title: '无人机机巢', tags: ['uav'] })
    await tx.update(organisation).set({ parallelProjects: 2 }).where(eq(organisation.id, 'kite'))
    await addScenario(tx, { id: 's2', tags: ['uav'] })
    await addScenario(tx, { id: 's3', tags: ['uav'] })
  })
})

const capacityOfKite = async () => (await catalogueOf(db)).company('kite')?.capacity
const paired = (scenarioId: string, companyId: string, state: MatchState) =>
  db.write((tx) =>
    tx.insert(match).values({
      ...{ id: `${scenarioId}-${companyId}`, scenarioId, companyId, state, origin: 'curator' },
      ...{ agencyAnswer: 'accepted', companyAnswer: 'accepted', reasonNote: '', note: '', version: 1 },
      ...{ createdAt: MARKET_DAY, updatedAt: MARKET_DAY },
    }),
  )

const owning = ({ viewer, ...call }: SignedInCall): SignedInCall => {
  return { ...call, viewer: { ...viewer, memberships: viewer.memberships.map((m) => ({ ...m, role: 'owner' })) } }
}

test('only the work of the company itself that runs is taken off, and who said nothing stays unknown', async () => {
  await paired('s1', 'kite', 'talking')
  await paired('s2', 'kite', 'landed')
  await paired('s3', 'kite', 'lost')
  await paired('s3', 'heron', 'agreed')
  const rows = await companiesAmong(db.read, ['kite', 'heron'])
  expect(rows.map(({ id, running }) => ({ id, running }))).toEqual([
    { id: 'heron', running: 1 },
    { id: 'kite', running: 1 },
  ])
  const catalogue = await catalogueOf(db)
  expect(catalogue.company('kite')?.capacity).toBe(1)
  expect(catalogue.company('heron')?.capacity).toBeNull()
  expect([...catalogue.allCompanies()].map((company) => offerOf(company).capacity).sort()).toEqual([1, null])
})

test('who has more running than it said can take on none', async () => {
  for (const id of ['s1', 's2', 's3']) await paired(id, 'kite', 'agreed')
  expect(await capacityOfKite()).toBe(0)
})

test('each step of a pair shows at once: agreed takes a place, landed keeps it, lost gives it back', async () => {
  await paired('s1', 'kite', 'talking')
  await paired('s2', 'kite', 'talking')
  expect(await capacityOfKite()).toBe(2)
  await moveMatch(town.curator, 's1-kite', { move: 'agree', version: 1 })
  await moveMatch(town.curator, 's2-kite', { move: 'agree', version: 1 })
  expect(await capacityOfKite()).toBe(0)
  await moveMatch(town.curator, 's1-kite', { move: 'land', version: 2 })
  expect(await capacityOfKite()).toBe(0)
  await moveMatch(town.curator, 's2-kite', { move: 'lose', version: 2, reason: 'terms' })
  expect(await capacityOfKite()).toBe(1)
})

test('a selected proposal takes a place', async () => {
  const { id } = await sendWhole(town.kite, 'kite')
  expect(await capacityOfKite()).toBe(2)
  const late = fromDeadline(town.agency, 1000)
  await openTown(town)
  await readReceived(late, 's1')
  await decideProposal(late, id, { decision: 'select', reason: '指标逐条给出了测法，愿意先试一个点位。' })
  expect(await capacityOfKite()).toBe(1)
})

test('a cancelled scenario gives the place back, and so does landed work once it is accepted', async () => {
  await paired('s1', 'kite', 'agreed')
  await paired('s2', 'kite', 'landed')
  expect(await capacityOfKite()).toBe(0)
  await cancelScenario(owning(town.agency), 's1', '项目调整，不再开放。')
  expect(await capacityOfKite()).toBe(1)
  await put(db, 's2', 'accepted')
  await db.write((tx) => announce(tx, 'company', 'kite', MARKET_DAY))
  expect(await capacityOfKite()).toBe(2)
})
