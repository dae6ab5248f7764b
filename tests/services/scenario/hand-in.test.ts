import { beforeEach, describe, expect, test } from 'vitest'
import { REVIEW_POINTS } from '#app/domain/review/checklist.ts'
import { bringIn } from '#app/services/import/bring-in.server.ts'
import { curatorDesk } from '#app/services/review/curator-desk.server.ts'
import { handingIn } from '#app/services/review/handing-in.server.ts'
import { approveScenario } from '#app/services/review/review-scenario.server.ts'
import { handInForAgency, submitScenario } from '#app/services/scenario/submit-scenario.server.ts'
import { handInSeveral } from '#app/services/scenario/submit-several.server.ts'
import type { Db } from '#db/handle.ts'
import { historyOf } from '#db/stores/history.ts'
import { addMember } from '#db/stores/organisations/members.ts'
import { storedScenario } from '#db/stores/scenarios/stored-scenarios.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { handIn, IMPORT_DAY, importTown } from '#tests/support/imports.ts'
import { callBy, somebody } from '#tests/support/people.ts'
import { listFile } from '#tests/support/sheets/import-setting.ts'

let db: Db
let town: Awaited<ReturnType<typeof importTown>>
const everything = { size: 100, asked: 1 }
const drafts = async () => (await handingIn(town.curator, everything)).rows
const complete = async () => (await drafts()).filter(({ missing }) => missing.length === 0)

beforeEach(async () => {
  db = await freshDatabase()
  town = await importTown(db)
  await bringIn(town.curator, await handIn(town.curator, listFile('scenario-list-2026-01.xlsx')), true)
})

describe('drafts of agencies that have nobody here', () => {
  test('lie on the curator’s desk, those of agencies with members do not', async () => {
    const rows = await drafts()
    expect(rows.length).toBeGreaterThan(20)
    expect(rows.map(({ agencyId }) => agencyId)).not.toContain(town.agencyId)
    expect((await curatorDesk(town.curator)).handingIn.count).toBe(rows.length)
  })

  test('go to review when they are complete, which the history says', async () => {
    const [one] = await complete()
    const id = one?.id ?? ''
    const now = new Date(IMPORT_DAY.getTime() + 60_000)
    expect(await handInForAgency({ ...town.curator, now }, id)).toEqual({ ok: true })
    expect(await storedScenario(db.read, id)).toMatchObject({ state: 'inReview', submittedAt: now })
    expect((await historyOf(db.read, 'scenario', id)).at(-1)).toMatchObject({ act: 'handIn', personName: 'curator' })
    expect((await drafts()).map((row) => row.id)).not.toContain(id)
  })

  test('are approved by another curator than the one who handed them in', async () => {
    await somebody(db, 'second', { roles: ['curator'] })
    const second = await callBy(db, 'second', IMPORT_DAY)
    const [one] = await complete()
    const id = one?.id ?? ''
    await handInForAgency(town.curator, id)
    const version = (await storedScenario(db.read, id))?.version ?? 0
    const seen = { id, version }
    await expect(approveScenario(town.curator, seen, REVIEW_POINTS)).rejects.toMatchObject({ code: 'forbidden' })
    await approveScenario(second, seen, REVIEW_POINTS)
    expect(await storedScenario(db.read, id)).toMatchObject({ state: 'approved' })
  })

  test('go several at once; what is there for an agency with members stays its own', async () => {
    const rows = await complete()
    const { went, stayed } = await handInSeveral(
      town.curator,
      rows.map(({ id }) => id),
    )
    expect({ went, stayed }).toEqual({ went: rows.length, stayed: 0 })
    await bringIn(town.curator, await handIn(town.curator, listFile('scenario-list-faulty.xlsx')), true)
    expect((await drafts()).map(({ agencyId }) => agencyId)).not.toContain(town.agencyId)
  })

  test('leave the desk when the agency gets a member, who then submits them', async () => {
    const [one] = await complete()
    const { id = '', agencyId = '' } = one ?? {}
    await somebody(db, 'clerk')
    await db.write((tx) =>
      addMember(tx, { personId: 'clerk', organisationId: agencyId, role: 'editor', createdAt: IMPORT_DAY }),
    )
    await expect(handInForAgency(town.curator, id)).rejects.toMatchObject({ code: 'not_found' })
    expect(await submitScenario(await callBy(db, 'clerk', IMPORT_DAY), id)).toEqual({ ok: true })
    const version = (await storedScenario(db.read, id))?.version ?? 0
    await approveScenario(town.curator, { id, version }, REVIEW_POINTS)
    expect(await storedScenario(db.read, id)).toMatchObject({ state: 'approved' })
  })

  test('nobody but a curator hands them in', async () => {
    const [one] = await complete()
    for (const call of [town.editor, town.auditor, town.maker])
      await expect(handInForAgency(call, one?.id ?? '')).rejects.toMatchObject({ code: 'forbidden' })
  })
})
