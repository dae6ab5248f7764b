import { beforeEach, describe, expect, test } from 'vitest'
import { bringIn } from '#app/services/import/bring-in.server.ts'
import { cancelImport } from '#app/services/import/cancel-import.server.ts'
import { importAsOf } from '#app/services/import/import-as-of.server.ts'
import { undoImport } from '#app/services/import/undo-import.server.ts'
import type { Db } from '#db/handle.ts'
import { scenario, sheetImport } from '#db/schema.ts'
import { importById } from '#db/stores/imports/sheet-imports.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { handIn, IMPORT_DAY, importTown, longScenarioList } from '#tests/support/imports.ts'

const ROWS = 2000

let db: Db
let town: Awaited<ReturnType<typeof importTown>>
beforeEach(async () => {
  db = await freshDatabase()
  town = await importTown(db)
})

/** Waits until some of the rows are in, while they go on going in. */
async function untilSomeAreIn(id: string) {
  for (;;) {
    const found = await importById(db.read, id)
    if (found?.state === 'bringing' && found.rowsImported > 0) return
    if (found?.state === 'imported') throw new Error('nothing to be seen of the way')
    await new Promise((turn) => setTimeout(turn, 1))
  }
}

describe('bringing in a long list', () => {
  let id: string
  beforeEach(async () => {
    id = await handIn(town.curator, longScenarioList(ROWS))
  })

  test('tells how far it is', async () => {
    const bringing = bringIn(town.curator, id, false)
    await untilSomeAreIn(id)
    const { at } = await importAsOf(town.curator, id)
    expect(at).toMatchObject({ stage: 'bringing', all: ROWS })
    expect(await bringing).toMatchObject({ created: ROWS })
    expect((await importAsOf(town.curator, id)).at).toMatchObject({ stage: 'imported' })
  })

  test('is stopped half way, keeps what is in, and is finished by asking again, each row once', async () => {
    const bringing = bringIn(town.curator, id, false)
    await untilSomeAreIn(id)
    await cancelImport(town.curator, id)
    const { created } = await bringing
    expect(created).toBeGreaterThan(0)
    expect(created).toBeLessThan(ROWS)
    expect(await db.read.$count(scenario)).toBe(created)
    expect((await importAsOf(town.curator, id)).at).toMatchObject({ stage: 'checked', broughtIn: created })
    expect(await bringIn(town.curator, id, false)).toEqual({ created: ROWS, existing: 0, refused: 0, units: 40 })
    expect(await db.read.$count(scenario)).toBe(ROWS)
  })

  test('stopped half way can be undone', async () => {
    const bringing = bringIn(town.curator, id, false)
    await untilSomeAreIn(id)
    await cancelImport(town.curator, id)
    await bringing
    expect(await undoImport(town.curator, id)).toEqual({ undone: true })
    expect(await db.read.$count(scenario)).toBe(0)
    expect((await importAsOf(town.curator, id)).at).toMatchObject({ stage: 'undone' })
  })

  test('left behind by a server that stopped is gone on with after a minute, not before', async () => {
    await db.write(async (tx) => {
      await tx.update(sheetImport).set({ state: 'bringing', beatAt: IMPORT_DAY, rowsToBring: ROWS })
    })
    await expect(bringIn(town.curator, id, false)).rejects.toMatchObject({ code: 'changed_meanwhile' })
    const later = { ...town.curator, now: new Date(IMPORT_DAY.getTime() + 61_000) }
    expect((await importAsOf(later, id)).at).toMatchObject({ stage: 'checked' })
    expect(await bringIn(later, id, false)).toMatchObject({ created: ROWS })
    expect(await importById(db.read, id)).toMatchObject({ state: 'imported', rowsImported: ROWS })
  })
})
