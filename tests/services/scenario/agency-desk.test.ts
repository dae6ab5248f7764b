import { expect, test } from 'vitest'
import { agencyDesk } from '#app/services/scenario/agency-desk.server.ts'
import { createScenario } from '#app/services/scenario/create-scenario.server.ts'
import { openAtDesk } from '#app/services/scenario/open-at-desk.server.ts'
import { agencyTown, fillIn, later, put, writePart } from '#tests/support/agency-desk.ts'
import { freshDatabase } from '#tests/support/database.ts'

test('the desk shows what came back with its comments, and what a draft still lacks', async () => {
  const db = await freshDatabase()
  const town = await agencyTown(db)
  const [returned, begun] = [await createScenario(town.editor, 'yuhang'), await createScenario(town.editor, 'yuhang')]
  await fillIn(town.editor, returned)
  await put(db, returned, 'returned', { comments: { targets: '请写明现在是多少' } })
  await writePart(later(town.editor, 1), begun, 'basics')
  const desk = await agencyDesk(later(town.viewer, 2), 'yuhang')
  expect(desk.returned).toMatchObject([{ id: returned, missing: [], comments: { targets: '请写明现在是多少' } }])
  expect(desk.drafts).toMatchObject([{ id: begun, title: '山塘水库无人机巡检', missing: ['tags', 'terms', 'closing'] }])
  expect((await agencyDesk(town.stranger, 'xihu')).counts.size).toBe(0)
})

test('an opened scenario says what the viewer may do with it now', async () => {
  const db = await freshDatabase()
  const town = await agencyTown(db)
  const id = await createScenario(town.editor, 'yuhang')
  const none = { write: false, submit: false, recall: false, cancel: false, create: false, readProposals: false }
  const can = async (call: typeof town.editor) => (await openAtDesk(call, id)).can
  expect(await can(town.editor)).toEqual({ ...none, write: true, submit: true, create: true })
  expect(await can(town.owner)).toEqual({ ...none, write: true, submit: true, create: true, cancel: true })
  expect(await can(town.viewer)).toEqual(none)
  await put(db, id, 'inReview')
  expect(await can(town.editor)).toEqual({ ...none, recall: true, create: true })
  await put(db, id, 'closed')
  expect(await can(town.viewer)).toEqual({ ...none, readProposals: true })
  await expect(openAtDesk(town.stranger, id)).rejects.toMatchObject({ code: 'not_found' })
})
