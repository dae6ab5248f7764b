import { beforeEach, expect, test } from 'vitest'
import type { Db } from '#db/handle.ts'
import { type AuditFilter, auditTrail } from '#db/stores/audit.ts'
import { auditSubjects } from '#db/stores/audit-subjects.ts'
import { remember } from '#db/stores/history.ts'
import { siteCounts } from '#db/stores/site-counts.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { addScenario, layOutMarket } from '#tests/support/market.ts'
import { NOW, somebody } from '#tests/support/people.ts'

const ALL: AuditFilter = { noun: null, person: '', from: null, until: null }
const later = (ms: number) => new Date(NOW.getTime() + ms)
let db: Db

beforeEach(async () => {
  db = await freshDatabase()
  await somebody(db, 'lin')
  await somebody(db, 'he')
  await db.write(async (tx) => {
    await remember(tx, { noun: 'person', subjectId: 'lin', act: 'create', personId: 'lin', at: NOW })
    await remember(tx, { noun: 'scenario', subjectId: 's1', act: 'submit', personId: 'he', at: later(1) })
    await remember(tx, { noun: 'scenario', subjectId: 's1', act: 'close', personId: null, at: later(2) })
  })
})

const acts = async (filter: Partial<AuditFilter>, limit = 10, offset = 0) =>
  (await auditTrail(db.read, { ...ALL, ...filter }, limit, offset)).map((row) => row.act)

test('the trail shows everything, newest first, page by page', async () => {
  expect(await acts({})).toEqual(['close', 'submit', 'create'])
  expect(await acts({}, 2)).toEqual(['close', 'submit'])
  expect(await acts({}, 2, 2)).toEqual(['create'])
})

test('the trail is narrowed by record, person and time', async () => {
  expect(await acts({ noun: 'scenario' })).toEqual(['close', 'submit'])
  expect(await acts({ person: 'HE@example' })).toEqual(['submit'])
  expect(await acts({ from: later(1), until: later(2) })).toEqual(['submit'])
})

test('records are told by name, each noun in one look; what is gone, or is no record, keeps its id', async () => {
  await layOutMarket(db)
  await db.write((tx) => addScenario(tx, { id: 'river', title: '河道巡查' }))
  const deeds = [
    ...[{ noun: 'person', subjectId: 'lin' } as const, { noun: 'scenario', subjectId: 'river' } as const],
    ...[{ noun: 'scenario', subjectId: 'gone' } as const, { noun: 'setting', subjectId: 'stalledDays' } as const],
  ]
  const subjects = await auditSubjects(db.read, deeds)
  expect([...subjects.keys()].sort()).toEqual(['lin', 'river'])
  expect(subjects.get('lin')?.key).toBe('lin')
  expect(subjects.get('river')).toEqual({ name: '河道巡查', key: 'HZ-2026-01-RIVER' })
})

test('what the clock did has no person', async () => {
  const [newest] = await auditTrail(db.read, ALL, 1)
  expect(newest).toMatchObject({ act: 'close', personId: null, personName: null })
})

test('the counts of the site are those of its rows', async () => {
  expect(await siteCounts(db.read)).toMatchObject({ people: 2, closedAccounts: 0, deeds: 3, scenarios: 0 })
})
