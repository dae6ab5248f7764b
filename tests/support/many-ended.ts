import { eq } from 'drizzle-orm'
import type { Db } from '#db/handle.ts'
import { capability, capabilityTag, match, organisation, scenario, scenarioTag } from '#db/schema.ts'
import { insertMatch } from '#db/stores/matches/written-match.ts'
import { insertAll } from '#seeds/rows.ts'

/**
 * Needs like `lake` and companies that fit them, among many that do something else. All their pairs were declined, save
 * for the very first, which never was.
 */
export async function addManyEnded(db: Db, now: Date, needCount: number, companyCount: number): Promise<void> {
  const idsOf = (name: string, count: number) => Array.from({ length: count }, (_, at) => `${name}-${at}`)
  const [needs, companies] = [idsOf('need', needCount), idsOf('company', companyCount)]
  const others = idsOf('other', 5 * companyCount)
  const [need] = await db.read.select().from(scenario).where(eq(scenario.id, 'lake'))
  const [company] = await db.read.select().from(organisation).where(eq(organisation.id, 'kite'))
  const [offer] = await db.read.select().from(capability).where(eq(capability.companyId, 'kite'))
  if (!need || !company || !offer) throw new Error('no lake, or no kite')
  await db.write(async (tx) => {
    const needRows = needs.map((id) => ({ ...need, id, code: id.toUpperCase() }))
    const companyRows = [...companies, ...others].map((id) => ({ ...company, id, name: id }))
    const offers = companies.map((id) => ({ ...offer, id, companyId: id, text: need.requirement }))
    const otherOffers = others.map((id) => ({ ...offer, id, companyId: id, title: '灵巧手', text: '五指灵巧手。' }))
    await insertAll(tx, scenario, needRows)
    await insertAll(tx, organisation, companyRows)
    await insertAll(tx, capability, [...offers, ...otherOffers])
    for (const [position, tagId] of ['patrol', 'uav'].entries()) {
      const needTags = needs.map((scenarioId) => ({ scenarioId, tagId, required: false, position }))
      await insertAll(tx, scenarioTag, needTags)
      const tags = companies.map((capabilityId) => ({ capabilityId, tagId, position }))
      await insertAll(tx, capabilityTag, tags)
    }
    await insertMatch(tx, {
      id: 'first',
      scenarioId: 'lake',
      companyId: 'hand',
      score: 50,
      origin: 'curator',
      ownerId: null,
      now,
    })
    const [first] = await tx.update(match).set({ state: 'declined' }).returning()
    if (!first) throw new Error('no pair')
    const pairsOf = (scenarioId: string) =>
      companies.map((companyId) => ({ ...first, id: `${scenarioId} ${companyId}`, scenarioId, companyId }))
    await insertAll(tx, match, needs.flatMap(pairsOf).slice(1))
  })
}
