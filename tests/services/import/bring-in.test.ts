import { asc, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { readForm } from '#app/domain/scenario/read-form.ts'
import { bringIn } from '#app/services/import/bring-in.server.ts'
import { circumstancesOf } from '#app/services/scenario/circumstances.server.ts'
import { formOfScenario } from '#app/services/scenario/scenario-at-desk.server.ts'
import type { Db } from '#db/handle.ts'
import { organisation, outbox, scenario } from '#db/schema.ts'
import { historyOf } from '#db/stores/history.ts'
import { storedScenario } from '#db/stores/scenarios/stored-scenarios.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { handIn, IMPORT_DAY, importTown, longScenarioList, lookAt } from '#tests/support/imports.ts'
import { expectedRecords, listFile } from '#tests/support/sheets/import-setting.ts'

let db: Db
let town: Awaited<ReturnType<typeof importTown>>
beforeEach(async () => {
  db = await freshDatabase()
  town = await importTown(db)
})

const GOOD = 'scenario-list-2026-01.xlsx'
const FAULTY = 'scenario-list-faulty.xlsx'

async function storedByTitle() {
  const ids = await db.read.select({ id: scenario.id }).from(scenario).orderBy(asc(scenario.id))
  const stored = await Promise.all(ids.map(({ id }) => storedScenario(db.read, id)))
  return new Map(stored.flatMap((each) => (each ? [[each.title, each]] : [])))
}

describe('the scenario list as departments keep it', () => {
  test('becomes 27 drafts of their agencies with no wrong field', async () => {
    const id = await handIn(town.curator, listFile(GOOD))
    expect(await bringIn(town.curator, id, true)).toMatchObject({ created: 27, existing: 0, refused: 0 })
    const stored = await storedByTitle()
    for (const expected of expectedRecords('scenario-list-2026-01.expected.json')) {
      const found = stored.get(String(expected.title))
      const {
        openings,
        tagIds,
        contactName,
        contactPhone,
        closesAt,
        row: _,
        tagWords: __,
        fileNames: ___,
        ...same
      } = expected
      expect(found).toMatchObject({ ...same, state: 'draft', version: 1 })
      expect(found?.contactName).toBe(contactName ?? '')
      expect(found?.contactPhone).toBe(contactPhone ?? '')
      expect(found?.closesAt?.toISOString() ?? null).toBe(closesAt)
      expect(found?.openings).toEqual((openings as { kind: string | null }[]).filter(({ kind }) => kind))
      expect(found?.tags.map((tag) => tag.id.replace(/^domain\..*/, tag.name))).toEqual(
        (tagIds as string[]).map((tagId) => tagId.replace(/^domain\./, '')),
      )
    }
  })

  test('opens in the form of its agency and says there what the list said', async () => {
    await bringIn(town.curator, await handIn(town.curator, listFile(GOOD)), true)
    const circumstances = await circumstancesOf({ ...town.curator, now: IMPORT_DAY })
    for (const found of (await storedByTitle()).values()) {
      const { content } = readForm(formOfScenario(found), circumstances)
      const { title, stage, budget, durationMonths, consortiumAllowed, note, closesAt } = found
      expect(content).toMatchObject({
        title,
        stage,
        budget,
        durationMonths,
        consortiumAllowed,
        ...(closesAt && { note }),
      })
      expect([...(content.tagIds ?? []), ...(content.freeTags ?? [])].sort()).toEqual(
        [...found.tags.map((tag) => tag.id), ...found.freeTags].sort(),
      )
    }
  })

  test('brings unknown agencies with it, verified by the curator who did it', async () => {
    const id = await handIn(town.curator, listFile(GOOD))
    const before = await db.read.$count(organisation)
    const { units } = await bringIn(town.curator, id, true)
    expect(await db.read.$count(organisation)).toBe(before + units)
    const [made] = await db.read.select().from(organisation).where(eq(organisation.demo, true)).limit(1)
    expect(made).toMatchObject({ kind: 'agency', state: 'verified', verifiedAt: IMPORT_DAY })
    expect(await historyOf(db.read, 'organisation', made?.id ?? '')).toMatchObject([
      { act: 'import', personName: 'curator', toState: 'verified', detail: { importId: id } },
    ])
  })

  test('leaves a row in the history of each scenario and of the import', async () => {
    const id = await handIn(town.curator, listFile(GOOD))
    await bringIn(town.curator, id, true)
    const [one] = await db.read.select().from(scenario).limit(1)
    expect(await historyOf(db.read, 'scenario', one?.id ?? '')).toMatchObject([
      { act: 'import', personName: 'curator', toState: 'draft', detail: { importId: id } },
    ])
    const acts = (await historyOf(db.read, 'sheetImport', id)).map(({ act }) => act)
    expect(acts.sort()).toEqual(['import', 'upload'])
    expect(await db.read.$count(outbox)).toBe(0)
  })
})

describe('a list with mistakes', () => {
  test('gives its seven good rows alone', async () => {
    const id = await handIn(town.curator, listFile(FAULTY))
    expect(await bringIn(town.curator, id, true)).toMatchObject({ created: 7, existing: 0, refused: 9 })
    expect([...(await storedByTitle()).keys()]).toContain('<script>alert(1)</script>智能巡检')
  })

  test('an agency gets its own rows; those of others are refused with their cell', async () => {
    const id = await handIn(town.editor, listFile(FAULTY), { organisationId: town.agencyId })
    const { rows } = await lookAt(town.editor, id)
    const refused = rows.filter(({ problems }) => problems.some(({ code }) => code === 'otherUnit'))
    expect(refused.map(({ row }) => row)).toContain(17)
    expect(refused.find(({ row }) => row === 17)?.problems[0]).toMatchObject({
      column: 'C',
      value: '西湖区城市管理局（演示）',
      severity: 'error',
    })
    const { created } = await bringIn(town.editor, id, true)
    expect(created).toBe(rows.filter(({ record }) => record).length)
    expect(await db.read.$count(scenario, eq(scenario.agencyId, town.agencyId))).toBe(created)
  })
})

describe('the same list again', () => {
  test('creates nothing, says that it is there, and brings no agency twice', async () => {
    const first = await bringIn(town.curator, await handIn(town.curator, listFile(GOOD)), true)
    const later = { ...town.curator, now: new Date(IMPORT_DAY.getTime() + 3_600_000) }
    const again = await handIn(later, listFile(GOOD))
    expect((await lookAt(later, again)).rows.every(({ existing }) => existing)).toBe(true)
    expect(await bringIn(later, again, true)).toEqual({ created: 0, existing: first.created, refused: 0, units: 0 })
    expect(await db.read.$count(scenario)).toBe(27)
  })

  test('two clicks on the button import once', async () => {
    const id = await handIn(town.curator, listFile(GOOD))
    const [one, two] = await Promise.all([bringIn(town.curator, id, true), bringIn(town.curator, id, true)])
    expect(one).toEqual(two)
    expect(await db.read.$count(scenario)).toBe(27)
  })

  test('two clicks on the upload are one import', async () => {
    const [one, two] = await Promise.all([handIn(town.curator, listFile(GOOD)), handIn(town.curator, listFile(GOOD))])
    expect(one).toBe(two)
  })
})

test('a list of 5,000 rows is brought in whole', async () => {
  const id = await handIn(town.curator, longScenarioList(5000))
  expect(await bringIn(town.curator, id, true)).toEqual({ created: 5000, existing: 0, refused: 0, units: 40 })
  expect(await db.read.$count(scenario)).toBe(5000)
})

test('a long list that was brought in half already is finished by asking again', async () => {
  await bringIn(town.curator, await handIn(town.curator, longScenarioList(500)), true)
  const id = await handIn(town.curator, longScenarioList(900))
  expect(await bringIn(town.curator, id, true)).toEqual({ created: 400, existing: 500, refused: 0, units: 0 })
  expect(await db.read.$count(scenario)).toBe(900)
})
