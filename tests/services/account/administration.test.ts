import { beforeEach, expect, test } from 'vitest'
import { closeAccount } from '#app/services/account/close-account.server.ts'
import { givePlatformRoles } from '#app/services/account/give-platform-roles.server.ts'
import { reopenAccount } from '#app/services/account/reopen-account.server.ts'
import type { Db } from '#db/handle.ts'
import { historyOf } from '#db/stores/history.ts'
import { peopleMatching } from '#db/stores/people.ts'
import { sessionAdapter } from '#db/stores/sessions.ts'
import { viewerById } from '#db/stores/viewers.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { callBy, NOW, somebody } from '#tests/support/people.ts'

const LATER = new Date(NOW.getTime() + 1000)
let db: Db

beforeEach(async () => {
  db = await freshDatabase()
  await somebody(db, 'root', { roles: ['administrator'] })
  await somebody(db, 'lin')
  await somebody(db, 'auditor', { roles: ['auditor'] })
})

test('a closed account is out at once and in again when it is reopened', async () => {
  const sessions = sessionAdapter(db)
  await sessions.setSession({
    id: 'token',
    userId: 'lin',
    expiresAt: new Date('2099-01-01T00:00:00Z'),
    attributes: {},
  })
  await closeAccount(await callBy(db, 'root'), 'lin', '已离职')
  expect(await sessions.getSessionAndUser('token')).toEqual([null, null])
  expect(await viewerById(db.read, 'lin')).toBeNull()
  await expect(closeAccount(await callBy(db, 'root'), 'lin', '')).rejects.toMatchObject({ code: 'wrong_state' })
  await reopenAccount(await callBy(db, 'root', LATER), 'lin')
  expect(await viewerById(db.read, 'lin')).toMatchObject({ name: 'lin' })
  expect(await sessions.getSessionAndUser('token')).toEqual([null, null])
  expect(await historyOf(db.read, 'person', 'lin')).toMatchObject([
    { act: 'close', reason: '已离职', personName: 'root' },
    { act: 'reopen', personName: 'root' },
  ])
})

test('platform roles are given and taken, written down with what they were', async () => {
  const root = await callBy(db, 'root')
  await givePlatformRoles(root, 'lin', ['evaluator', 'curator'])
  await givePlatformRoles(root, 'lin', ['curator', 'evaluator'])
  await givePlatformRoles(await callBy(db, 'root', LATER), 'lin', ['curator'])
  expect(await peopleMatching(db.read, { text: 'LIN', limit: 5 })).toMatchObject([{ id: 'lin', roles: ['curator'] }])
  expect((await historyOf(db.read, 'person', 'lin')).map((h) => h.detail)).toEqual([
    { from: [], to: ['curator', 'evaluator'] },
    { from: ['curator', 'evaluator'], to: ['curator'] },
  ])
})

test('the site always keeps an administrator', async () => {
  const root = await callBy(db, 'root')
  await expect(givePlatformRoles(root, 'root', [])).rejects.toMatchObject({ code: 'wrong_state' })
  await expect(closeAccount(root, 'root', 'x')).rejects.toMatchObject({ code: 'wrong_state' })
  await givePlatformRoles(root, 'lin', ['administrator'])
  await givePlatformRoles(root, 'root', [])
  expect((await viewerById(db.read, 'root'))?.platformRoles).toEqual([])
  await expect(closeAccount(await callBy(db, 'lin'), 'root', 'x')).resolves.toBeUndefined()
})

test.each(['lin', 'auditor'])('%s changes nobody’s account', async (id) => {
  const call = await callBy(db, id)
  await expect(closeAccount(call, 'root', 'x')).rejects.toMatchObject({ code: 'forbidden' })
  await expect(reopenAccount(call, 'root')).rejects.toMatchObject({ code: 'forbidden' })
  await expect(givePlatformRoles(call, id, ['administrator'])).rejects.toMatchObject({ code: 'forbidden' })
})
