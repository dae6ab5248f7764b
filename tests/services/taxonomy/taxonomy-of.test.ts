import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { taxonomyOf } from '#app/services/taxonomy/taxonomy-of.server.ts'
import { tag, taxonomyVersion } from '#db/schema.ts'
import { seedTaxonomy } from '#seeds/taxonomy.ts'
import { freshDatabase } from '#tests/support/database.ts'

const NOW = new Date('2026-03-02T04:00:00.000Z')

test('the taxonomy of a database has everything the matching engine wants', async () => {
  const db = await freshDatabase()
  await seedTaxonomy(db, NOW)
  const taxonomy = await taxonomyOf(db)
  expect(taxonomy.nodes).toHaveLength(180)
  expect(taxonomy.nodes.find(({ id }) => id === 'lae.uav')).toMatchObject({ name: '无人机整机', kind: 'technology' })
  expect(taxonomy.nodes.find(({ id }) => id === 'domain.1')?.hints).toContain('adv.v2x')
  expect(taxonomy.nodes.find(({ id }) => id === 'lae')?.cues).toContain('空域')
  expect(taxonomy.descendantsOf('lae')).toContain('lae.logi')
  expect(taxonomy.pathOf('vis.lidar').map(({ id }) => id)).toEqual(['vis'])
})

test('the same version is read once, a new one again', async () => {
  const db = await freshDatabase()
  await seedTaxonomy(db, NOW)
  const [first, second] = await Promise.all([taxonomyOf(db), taxonomyOf(db)])
  expect(await taxonomyOf(db)).toBe(first)
  expect(second.version).toBe(1)
  await db.write(async (tx) => {
    await tx.update(tag).set({ name: '低空' }).where(eq(tag.id, 'lae'))
    await tx.insert(taxonomyVersion).values({ number: 2, note: '改名', changedById: null, createdAt: NOW })
  })
  const after = await taxonomyOf(db)
  expect(after.version).toBe(2)
  expect(after.tag('lae')?.name).toBe('低空')
})

test('a database without a taxonomy has an empty one', async () => {
  const taxonomy = await taxonomyOf(await freshDatabase())
  expect(taxonomy).toMatchObject({ version: 0, all: [], nodes: [] })
})

test('a merged tag lends its words to the one that took its place', async () => {
  const db = await freshDatabase()
  await seedTaxonomy(db, NOW)
  await db.write(async (tx) => {
    await tx.update(tag).set({ state: 'merged', mergedIntoId: 'lae.uav' }).where(eq(tag.id, 'lae.heli'))
    await tx.insert(taxonomyVersion).values({ number: 2, note: '合并', changedById: null, createdAt: NOW })
  })
  const { nodes } = await taxonomyOf(db)
  expect(nodes.some(({ id }) => id === 'lae.heli')).toBe(false)
  expect(nodes.find(({ id }) => id === 'lae.uav')?.aliases).toContain('无人直升机')
})
