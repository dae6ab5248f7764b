import { beforeEach, expect, test, vi } from 'vitest'
import { openSession } from '#app/http/session.server.ts'
import * as site from '#app/http/site.server.ts'
import { action as send } from '#app/routes/company/proposal-check.tsx'
import { action as withdraw } from '#app/routes/company/proposal-withdrawal.ts'
import { beginProposal } from '#app/services/proposal/begin-proposal.server.ts'
import { formOfProposal, keysOfOwn, ownProposal } from '#app/services/proposal/own-proposal.server.ts'
import { saveProposal } from '#app/services/proposal/save-proposal.server.ts'
import type { Db } from '#db/handle.ts'
import { submissionsOf } from '#db/stores/proposals/submissions.ts'
import { type BiddingTown, biddingTown, DEADLINE, sendWhole, WHOLE_PROPOSAL } from '#tests/support/bidders.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { TEST_PASSWORD } from '#tests/support/keys.ts'

const ORIGIN = 'http://localhost'
let db: Db
let town: BiddingTown
beforeEach(async () => {
  db = await freshDatabase()
  vi.spyOn(site, 'siteDb').mockResolvedValue(db)
  town = await biddingTown(db)
})

/** A request of a member of kite of which the last byte arrived so many milliseconds from the deadline. */
async function pressed(id: string, ms: number, form: Record<string, string> = {}) {
  const session = await openSession(db, new Request(ORIGIN), { personId: 'kite-editor', password: TEST_PASSWORD })
  const request = new Request(`${ORIGIN}/company/proposals/${id}`, {
    headers: { Cookie: session.split(';')[0] ?? '' },
    method: 'POST',
    body: new URLSearchParams(form),
  })
  const arrivedAt = () => new Date(DEADLINE.getTime() + ms)
  return { request, params: { id }, context: { nonce: '', address: '192.0.2.1', arrivedAt } }
}

/** What an action answers, thrown or returned. */
async function answerOf(acting: Promise<unknown>): Promise<Response> {
  const answer = await acting.catch((thrown: unknown) => thrown)
  if (!(answer instanceof Response)) throw answer
  return answer
}

async function written() {
  const id = await beginProposal(town.kite, 'kite', 's1')
  await saveProposal(town.kite, id, { typed: WHOLE_PROPOSAL, version: 1 })
  return id
}

test('one millisecond before the deadline it is sent', async () => {
  const id = await written()
  const answer = await answerOf(send(await pressed(id, -1, { key: 'one-press', version: '2' })))
  expect([answer.status, answer.headers.get('Location')]).toEqual([303, `/company/proposals/${id}/receipt`])
  expect(await submissionsOf(db.read, id)).toHaveLength(1)
})

test.each([0, 1])('%i ms after it, sending answers 409 with both instants, and the draft is kept', async (ms) => {
  const id = await written()
  const answer = await answerOf(send(await pressed(id, ms, { key: 'one-press', version: '2' })))
  expect(answer.status).toBe(409)
  expect(await answer.json()).toMatchObject({
    ...{ refusal: 'too_late', deed: 'send', id, receipt: null, closesAt: DEADLINE.toISOString() },
    arrivedAt: new Date(DEADLINE.getTime() + ms).toISOString(),
  })
  expect(await submissionsOf(db.read, id)).toEqual([])
  const proposal = await ownProposal(db.read, town.kite.viewer, id)
  expect(await formOfProposal(db.read, proposal, await keysOfOwn(town.kite, id))).toEqual(WHOLE_PROPOSAL)
})

test.each([
  [-1, 303],
  [0, 409],
  [1, 409],
])('%i ms from it, withdrawing answers %i', async (ms, status) => {
  const { id, receipt } = await sendWhole(town.kite, 'kite')
  const answer = await answerOf(withdraw(await pressed(id, ms)))
  expect(answer.status).toBe(status)
  if (status === 409) expect(await answer.json()).toMatchObject({ deed: 'withdraw', receipt })
  expect((await submissionsOf(db.read, id))[0]?.supersededAt === null).toBe(status === 409)
})

test('a press that comes again after the deadline leads to its receipt', async () => {
  const id = await written()
  const form = { key: 'one-press', version: '2' }
  for (const ms of [-1, 5000]) expect((await answerOf(send(await pressed(id, ms, form)))).status).toBe(303)
  expect(await submissionsOf(db.read, id)).toHaveLength(1)
})

test('two tabs of one version send once; the second is told that something changed', async () => {
  const id = await written()
  const first = send(await pressed(id, -2, { key: 'first-tab', version: '2' }))
  expect((await answerOf(first)).status).toBe(303)
  const second = send(await pressed(id, -1, { key: 'second-tab', version: '2' }))
  await expect(second).rejects.toMatchObject({ code: 'changed_meanwhile' })
  expect(await submissionsOf(db.read, id)).toHaveLength(1)
})
