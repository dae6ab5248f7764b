import { beforeEach, expect, test, vi } from 'vitest'
import { openSession } from '#app/http/session.server.ts'
import * as site from '#app/http/site.server.ts'
import { action, loader } from '#app/routes/company/proposal-part.tsx'
import { action as saveDraft } from '#app/routes/company/proposal-part-draft.ts'
import { beginProposal } from '#app/services/proposal/begin-proposal.server.ts'
import type { Db } from '#db/handle.ts'
import { biddingTown } from '#tests/support/bidders.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { TEST_PASSWORD } from '#tests/support/keys.ts'
import { addScenario } from '#tests/support/market.ts'

const ORIGIN = 'http://localhost'
const context = { nonce: '', address: '192.0.2.1', arrivedAt: () => new Date() }
const TARGET = { metric: '识别率', unit: '%', target: '≥ 95', method: '' }
let db: Db
let id: string
beforeEach(async () => {
  db = await freshDatabase()
  vi.spyOn(site, 'siteDb').mockResolvedValue(db)
  const town = await biddingTown(db)
  await db.write((tx) =>
    addScenario(tx, { id: 's2', code: 'HZ-2026-01-002', targets: [TARGET], closesAt: new Date('2150-01-01') }),
  )
  id = await beginProposal(town.kite, 'kite', 's2')
})

async function asked(personId: string, part: string, form?: Record<string, string>) {
  const session = await openSession(db, new Request(ORIGIN), { personId, password: TEST_PASSWORD })
  const request = new Request(`${ORIGIN}/company/proposals/${id}/parts/${part}`, {
    headers: { Cookie: session.split(';')[0] ?? '' },
    ...(form && { method: 'POST', body: new URLSearchParams(form) }),
  })
  return { request, params: { id, part }, context }
}

/** The part as somebody opens it. */
async function opened(personId: string, part: string) {
  const answer = await loader(await asked(personId, part))
  if (!('data' in answer)) throw new Error('sent elsewhere')
  return answer.data
}

test('a part is saved and leads on; what is wrong in it is said where the reader asks for it', async () => {
  const { version, statuses } = await opened('kite-editor', 'price')
  expect(statuses.map(({ part }) => part)).toContain('targets')
  expect(statuses.map(({ part }) => part)).not.toContain('questions')
  const form = { price: '80-90', version: String(version), go: 'next' }
  const saved = await action(await asked('kite-editor', 'price', form))
  if (!(saved instanceof Response)) throw new Error('not saved')
  expect([saved.status, saved.headers.get('Location')]).toEqual([303, `/company/proposals/${id}/check`])
  expect((await opened('kite-owner', 'price')).values).toMatchObject({ price: '80-90' })
  expect((await opened('kite-owner', 'price')).writing).toMatchObject([{ name: 'kite-editor' }])
})

test('the same part saved twice from one version answers 409 with both texts, by script and without', async () => {
  const form = { team: '甲', version: String((await opened('kite-editor', 'team')).version) }
  expect((await saveDraft(await asked('kite-owner', 'team', form))).status).toBe(200)
  const later = { ...form, team: '乙' }
  expect((await saveDraft(await asked('kite-editor', 'team', later))).status).toBe(409)
  const answer = await action(await asked('kite-editor', 'team', { ...later, go: 'stay' }))
  expect(answer).toMatchObject({
    init: { status: 409 },
    data: { values: { team: '乙' }, conflict: { stored: { team: '甲' }, savedBy: 'kite-owner' } },
  })
  expect((await opened('kite-editor', 'plan')).values).toMatchObject({ team: '甲' })
})

test('a part is for writers of its company; one that the scenario does not have is not found', async () => {
  const form = { team: '甲', version: '0' }
  const code = (code: string) => ({ code })
  await expect(action(await asked('heron-owner', 'team', form))).rejects.toMatchObject(code('not_found'))
  await expect(action(await asked('kite-viewer', 'team', form))).rejects.toMatchObject(code('forbidden'))
  await expect(action(await asked('agency-editor', 'team', form))).rejects.toMatchObject(code('forbidden'))
  await expect(action(await asked('kite-editor', 'nothing', form))).rejects.toMatchObject(code('not_found'))
  await expect(opened('kite-editor', 'questions')).rejects.toMatchObject(code('not_found'))
  await expect(opened('kite-viewer', 'team')).rejects.toThrow('sent elsewhere')
})
