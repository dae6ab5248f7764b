import { beforeEach, expect, test } from 'vitest'
import { versionOfPart } from '#app/domain/proposal/typed.ts'
import { beginProposal } from '#app/services/proposal/begin-proposal.server.ts'
import { proposalAtDesk } from '#app/services/proposal/proposal-at-desk.server.ts'
import { saveProposalPart } from '#app/services/proposal/save-proposal-part.server.ts'
import { writingBesideIn } from '#app/services/proposal/writing-beside.server.ts'
import type { Db } from '#db/handle.ts'
import { type BiddingTown, biddingTown, sendWhole, WHOLE_PROPOSAL } from '#tests/support/bidders.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { addCapability } from '#tests/support/market.ts'

let db: Db
let town: BiddingTown
let id: string
beforeEach(async () => {
  db = await freshDatabase()
  town = await biddingTown(db)
  id = await beginProposal(town.kite, 'kite', 's1')
})

const atDesk = () => proposalAtDesk(town.kite, id)

test('two people in different parts do not collide, however their saves interleave', async () => {
  const { values } = await atDesk()
  const saves = [
    saveProposalPart(town.kite, id, {
      ...{ part: 'solution' as const, typed: { approach: '甲写的' }, version: versionOfPart(values, 'solution') },
    }),
    saveProposalPart(town.kiteOwner, id, {
      ...{ part: 'team' as const, typed: { team: '乙写的' }, version: versionOfPart(values, 'team') },
    }),
    saveProposalPart(town.kiteOwner, id, {
      ...{ part: 'price' as const, typed: { price: '80' }, version: versionOfPart(values, 'price') },
    }),
  ]
  expect((await Promise.all(saves)).map(({ kind }) => kind)).toEqual(['saved', 'saved', 'saved'])
  expect((await atDesk()).values).toMatchObject({ approach: '甲写的', team: '乙写的', price: '80' })
})

test('in the same part whoever saves later sees both texts, and who saved the other', async () => {
  const version = versionOfPart((await atDesk()).values, 'plan')
  await saveProposalPart(town.kiteOwner, id, { part: 'plan', typed: { plan: '先来的' }, version })
  const later = await saveProposalPart(town.kite, id, { part: 'plan', typed: { plan: '后来的' }, version })
  expect(later).toMatchObject({ kind: 'conflict', stored: { plan: '先来的' }, savedBy: 'kite-owner' })
  expect((await atDesk()).values).toMatchObject({ plan: '先来的' })
  const again = { part: 'plan' as const, typed: { plan: '后来的' }, version: later.version }
  expect(await saveProposalPart(town.kite, id, again)).toMatchObject({ kind: 'saved' })
  expect((await atDesk()).values).toMatchObject({ plan: '后来的' })
})

test('saving what is stored changes nothing, and nobody is said to write', async () => {
  const { values, version } = await atDesk()
  const typed = { part: 'team' as const, typed: values, version: 0 }
  expect(await saveProposalPart(town.kite, id, typed)).toMatchObject({ kind: 'saved' })
  expect((await atDesk()).version).toBe(version)
  expect(await writingBesideIn(town.kiteOwner, id)).toEqual([])
})

test('colleagues see who writes where, for a while; oneself is not told', async () => {
  const version = versionOfPart((await atDesk()).values, 'team')
  await saveProposalPart(town.kite, id, { part: 'team', typed: { team: '五人' }, version })
  const minutes = (n: number) => ({ ...town.kiteOwner, now: new Date(town.kite.now.getTime() + n * 60_000) })
  expect(await writingBesideIn(minutes(3), id)).toEqual([{ part: 'team', name: 'kite-editor', minutes: 3 }])
  expect(await writingBesideIn(minutes(16), id)).toEqual([])
  expect(await writingBesideIn(town.kite, id)).toEqual([])
})

test('a proposal refers to what its company publishes by the name it has, and to nothing else', async () => {
  const [own, others] = await db.write(async (tx) => [
    await addCapability(tx, { companyId: 'kite', title: '低空巡检一体机', cases: ['某水库巡检'] }),
    await addCapability(tx, { companyId: 'heron', title: '别家的机器人' }),
    await addCapability(tx, { companyId: 'kite', title: '还没发布的', state: 'draft' }),
  ])
  const cited = [`${own} 低空巡检一体机`, `${others} 别家的机器人`, `${own} 改大的名字`]
  const version = versionOfPart((await atDesk()).values, 'references')
  await saveProposalPart(town.kite, id, { part: 'references', typed: { cited }, version })
  expect((await atDesk()).values.cited).toEqual([`${own} 低空巡检一体机`])
})

test('a part is saved by writers of the company alone, and no longer once the agency has it in hand', async () => {
  const typed = { part: 'team' as const, typed: { team: 'x' }, version: 0 }
  await expect(saveProposalPart(town.kiteViewer, id, typed)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(saveProposalPart(town.heron, id, typed)).rejects.toMatchObject({ code: 'not_found' })
  await expect(saveProposalPart(town.agency, id, typed)).rejects.toMatchObject({ code: 'not_found' })
})

test('what was sent stays as it is while a part of it is written anew', async () => {
  const sent = await sendWhole(town.heron, 'heron')
  const { values } = await proposalAtDesk(town.heron, sent.id)
  const version = versionOfPart(values, 'team')
  await saveProposalPart(town.heron, sent.id, { part: 'team', typed: { ...values, team: '六人' }, version })
  const now = await proposalAtDesk(town.heron, sent.id)
  expect(now).toMatchObject({ unsent: true, values: { team: '六人', plan: WHOLE_PROPOSAL.plan } })
  expect(now.sent?.content.team).toBe(WHOLE_PROPOSAL.team)
})
