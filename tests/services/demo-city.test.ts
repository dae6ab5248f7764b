import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Action, may } from '#app/domain/permission.ts'
import { valuesOf } from '#app/domain/scenario/values-of.ts'
import { isPassword } from '#app/services/account/password.server.ts'
import { comparedVersions } from '#app/services/amendment/public-amendments.server.ts'
import { diskStore } from '#app/services/attachment/disk-store.server.ts'
import type { Db } from '#db/handle.ts'
import { amendment, answerCorrection, attachment, organisation, scenario } from '#db/schema.ts'
import { valuesOfVersion, versionsOf } from '#db/stores/amendments/versions.ts'
import { demoCast, hasDemoPeople } from '#db/stores/demo-cast.ts'
import { accountByEmail } from '#db/stores/people.ts'
import { publishedAnswerById } from '#db/stores/questions/published.ts'
import { storedScenario } from '#db/stores/scenarios/stored-scenarios.ts'
import { viewerById } from '#db/stores/viewers.ts'
import { CAST } from '#seeds/demo/people/cast.ts'
import { DEMO_PASSWORD, seedDemo } from '#seeds/demo.ts'
import { seedTaxonomy } from '#seeds/taxonomy.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { visitorCall } from '#tests/support/people.ts'

const NOW = new Date('2026-08-12T02:30:00.000Z')
const folder = mkdtempSync(join(tmpdir(), 'demo-city-'))
const store = diskStore(folder)
let db: Db

afterAll(() => rmSync(folder, { recursive: true }))

beforeAll(async () => {
  db = await freshDatabase()
  await seedTaxonomy(db, NOW)
  await seedDemo(db, NOW, store)
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

test('amendments, corrections and the files of questions can be seen at once', async () => {
  const amended = await db.read.select().from(amendment)
  expect(amended.map(({ kind }) => kind).sort()).toEqual(['change', 'change', 'extension', 'extension'])
  for (const { scenarioId } of amended) {
    const found = await storedScenario(db.read, scenarioId)
    const versions = await versionsOf(db.read, scenarioId)
    expect(await valuesOfVersion(db.read, scenarioId, versions.length)).toEqual(found && valuesOf(found))
    const { differences } = await comparedVersions(visitorCall(db, NOW), found?.code ?? '', { from: 1, to: null })
    expect(differences.length).toBeGreaterThan(0)
  }
  const corrected = (await db.read.select().from(answerCorrection)).map(({ answerId }) => answerId)
  expect(corrected).toHaveLength(2)
  expect((await publishedAnswerById(db.read, corrected[0] ?? ''))?.past).toMatchObject([{ number: 1 }])
  const files = await db.read.select().from(attachment)
  expect(files.map(({ ownerNoun }) => ownerNoun).sort()).toEqual(['answer', 'answer', 'question'])
  for (const { digest } of files) expect(await store.has(digest)).toBe(true)
})

test('a demo person signs in with the password of the demo', async () => {
  const account = await accountByEmail(db.read, 'shen.zhiyao@demo.xinghui.example')
  expect(await isPassword(DEMO_PASSWORD, account?.passwordHash)).toBe(true)
})

test('a database shows whether demo people are in it', async () => {
  expect(await hasDemoPeople(db.read)).toBe(true)
  expect(await hasDemoPeople((await freshDatabase()).read)).toBe(false)
})
