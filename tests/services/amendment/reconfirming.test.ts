import { beforeEach, expect, test } from 'vitest'
import { amendmentsForProposal, unconfirmedByProposal } from '#app/services/amendment/amendments-for-proposal.server.ts'
import { reconfirmProposal } from '#app/services/amendment/reconfirm-proposal.server.ts'
import { beginProposal } from '#app/services/proposal/begin-proposal.server.ts'
import { readReceived } from '#app/services/proposal/read-received.server.ts'
import { saveProposal } from '#app/services/proposal/save-proposal.server.ts'
import { submitProposal } from '#app/services/proposal/submit-proposal.server.ts'
import type { Db } from '#db/handle.ts'
import { overtakenProposalsOf } from '#db/stores/amendments/reconfirmations.ts'
import { historyOf } from '#db/stores/history.ts'
import { later } from '#tests/support/agency-desk.ts'
import { handInAmendment, publishSeen } from '#tests/support/amendments.ts'
import {
  type BiddingTown,
  biddingTown,
  DEADLINE,
  fromDeadline,
  openTown,
  sendWhole,
  WHOLE_PROPOSAL,
} from '#tests/support/bidders.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { MARKET_DAY } from '#tests/support/market.ts'

let db: Db
let town: BiddingTown
let id: string
beforeEach(async () => {
  db = await freshDatabase()
  town = await biddingTown(db)
  id = (await sendWhole(town.kite, 'kite')).id
})

/** Publishes an amendment so many minutes after everything was sent. */
async function amend(minutes: number, changed: Record<string, string>, part: 'basics' | 'terms') {
  const amendment = await handInAmendment(town.agency, 's1', { part, changed })
  expect(await publishSeen(later(town.curator, minutes), amendment)).toEqual({ ok: true })
}
const material = (minutes = 5) => amend(minutes, { requirement: `改后的需求，第 ${minutes} 版。` }, 'basics')
const unconfirmed = async () => (await unconfirmedByProposal({ db }, [id])).get(id) ?? []

test('what changes nothing material leaves sent proposals alone', async () => {
  await amend(5, { title: '河道无人机巡查' }, 'basics')
  expect(await unconfirmed()).toEqual([])
})

test('a material one asks who has sent for their word, and one press gives it', async () => {
  await material()
  expect(await unconfirmed()).toEqual([1])
  expect(await overtakenProposalsOf(db.read, 'kite', MARKET_DAY, 5)).toMatchObject([{ proposalId: id, number: 1 }])
  expect(await overtakenProposalsOf(db.read, 'heron', MARKET_DAY, 5)).toEqual([])
  expect(await overtakenProposalsOf(db.read, 'kite', DEADLINE, 5)).toEqual([])
  await reconfirmProposal(later(town.kite, 6), id, 1)
  await reconfirmProposal(later(town.kite, 7), id, 1)
  expect(await unconfirmed()).toEqual([])
  const acts = (await historyOf(db.read, 'proposal', id)).filter(({ act }) => act === 'reconfirm')
  expect(acts).toMatchObject([{ detail: { amendments: [1] } }])
})

test('the word goes as far as what its giver had read', async () => {
  await material(5)
  await material(6)
  expect(await unconfirmed()).toEqual([1, 2])
  await reconfirmProposal(later(town.kite, 7), id, 1)
  expect(await unconfirmed()).toEqual([2])
})

test('sending again answers as well', async () => {
  await material()
  await sendWhole(later(town.kite, 9), 'kite', { plan: '三个月试点。' })
  expect(await unconfirmed()).toEqual([])
})

test('nothing is sent from a page that was shown before an amendment', async () => {
  const draft = await beginProposal(town.heron, 'heron', 's1')
  await saveProposal(town.heron, draft, { typed: WHOLE_PROPOSAL, version: 1 })
  await amend(5, { title: '河道无人机巡查' }, 'basics')
  const press = (amended: number) =>
    submitProposal(later(town.heron, 6), draft, { key: 'one-press', version: 2, amended })
  await expect(press(0)).rejects.toMatchObject({ code: 'changed_meanwhile' })
  expect(await press(1)).toMatchObject({ ok: true })
})

test('it is the company’s own to give, in time', async () => {
  await material()
  await expect(reconfirmProposal(town.heron, id, 1)).rejects.toMatchObject({ code: 'not_found' })
  await expect(reconfirmProposal(town.agency, id, 1)).rejects.toMatchObject({ code: 'not_found' })
  await expect(reconfirmProposal(town.kiteViewer, id, 1)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(reconfirmProposal(fromDeadline(town.kite, 0), id, 1)).rejects.toMatchObject({ code: 'too_late' })
  const draft = await beginProposal(town.heron, 'heron', 's1')
  await expect(reconfirmProposal(town.heron, draft, 1)).rejects.toMatchObject({ code: 'wrong_state' })
})

test('unconfirmed it still stands, and the agency sees as much once it may read', async () => {
  await material()
  await openTown(town)
  const { proposals } = await readReceived(fromDeadline(town.agency, 1), 's1')
  expect(proposals.map((one) => one.id)).toEqual([id])
  expect(await unconfirmed()).toEqual([1])
})

test('who holds a draft is told what came since it was saved', async () => {
  const draft = await beginProposal(town.heron, 'heron', 's1')
  const told = async (updatedAt: Date) =>
    (await amendmentsForProposal({ db }, { id: draft, sent: false, scenarioId: 's1', updatedAt })).sinceDraft
  expect(await told(MARKET_DAY)).toEqual([])
  await amend(5, { title: '河道无人机巡查' }, 'basics')
  expect(await told(MARKET_DAY)).toEqual([1])
  expect(await told(later(town.heron, 6).now)).toEqual([])
})
