import { beforeAll, expect, test } from 'vitest'
import { type Action, may } from '#app/domain/permission.ts'
import { isPassword } from '#app/services/account/password.server.ts'
import type { Db } from '#db/handle.ts'
import { organisation, scenario } from '#db/schema.ts'
import { demoCast, hasDemoPeople } from '#db/stores/demo-cast.ts'
import { accountByEmail } from '#db/stores/people.ts'
import { viewerById } from '#db/stores/viewers.ts'
import { CAST } from '#seeds/demo/people/cast.ts'
import { DEMO_PASSWORD, seedDemo } from '#seeds/demo.ts'
import { seedTaxonomy } from '#seeds/taxonomy.ts'
import { freshDatabase } from '#tests/support/database.ts'

const NOW = new Date('2026-08-12T02:30:00.000Z')
let db: Db

beforeAll(async () => {
  db = await freshDatabase()
  await seedTaxonomy(db, NOW)
  await seedDemo(db, NOW)
})

test('the demo city fits into the database', async () => {
  expect(await db.read.$count(scenario)).toBe(292)
  expect(await db.read.$count(organisation)).toBe(213)
})

test('the sign-in page offers the cast in its order', async () => {
  expect((await demoCast(db.read)).map(({ name }) => name)).toEqual(CAST.map(({ name }) => name))
})

test('everybody in the cast finds a desk of their own', async () => {
  const DESKS: Record<string, Action> = {
    agency: 'agencyDesk.use',
    company: 'companyDesk.use',
    curator: 'curatorDesk.use',
    evaluator: 'evaluatorDesk.use',
    administrator: 'administration.use',
    auditor: 'audit.read',
  }
  for (const { id, name } of await demoCast(db.read)) {
    const viewer = await viewerById(db.read, id)
    const [seat] = viewer?.memberships ?? []
    const desk = DESKS[seat?.kind ?? viewer?.platformRoles[0] ?? ''] ?? 'published.read'
    const on = seat?.kind === 'agency' ? { agencyId: seat.organisationId } : { companyId: seat?.organisationId }
    expect(desk, name).not.toBe('published.read')
    expect(may(viewer, desk, on), name).toBe(true)
  }
})

test('a demo person signs in with the password of the demo', async () => {
  const account = await accountByEmail(db.read, 'shen.zhiyao@demo.xinghui.example')
  expect(await isPassword(DEMO_PASSWORD, account?.passwordHash)).toBe(true)
})

test('a database shows whether demo people are in it', async () => {
  expect(await hasDemoPeople(db.read)).toBe(true)
  expect(await hasDemoPeople((await freshDatabase()).read)).toBe(false)
})
