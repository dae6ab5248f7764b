import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { decideProposal } from '#app/services/proposal/decide-proposal.server.ts'
import { readReceived, readReceivedOne } from '#app/services/proposal/read-received.server.ts'
import { withdrawProposal } from '#app/services/proposal/withdraw-proposal.server.ts'
import type { Db } from '#db/handle.ts'
import { match, outbox, scenario } from '#db/schema.ts'
import { historyOf } from '#db/stores/history.ts'
import { storedProposal } from '#db/stores/proposals/own-proposals.ts'
import { receivedProposals } from '#db/stores/proposals/received-proposals.ts'
import { type BiddingTown, biddingTown, fromDeadline, openTown, sendWhole } from '#tests/support/bidders.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { addScenario, MARKET_DAY } from '#tests/support/market.ts'

let db: Db
let town: BiddingTown
let kites: string
let herons: string
beforeEach(async () => {
  db = await freshDatabase()
  town = await biddingTown(db)
  kites = (await sendWhole(town.kite, 'kite')).id
  herons = (await sendWhole(fromDeadline(town.heron, -5000), 'heron', { price: '面议' })).id
})

const late = (call: BiddingTown[keyof BiddingTown], ms = 1000) => fromDeadline(call, ms)
const YES = { decision: 'select', reason: '指标逐条给出了测法，愿意先试一个点位。' } as const
const NO = { decision: 'decline', reason: '没有说明雨雾天气下怎样保证指标。' } as const
const stateOf = async (id: string) => (await storedProposal(db.read, id))?.state
const theMatch = () => db.read.select().from(match)

describe('the seal', () => {
  test.each(['agency', 'agencyViewer', 'curator', 'administrator', 'auditor', 'kite', 'heron'] as const)(
    'before the deadline %s finds nothing received, not even how many',
    async (who) => {
      for (const call of [town[who], fromDeadline(town[who], -1)]) {
        await expect(readReceived(call, 's1')).rejects.toMatchObject({ code: 'not_found' })
        await expect(readReceivedOne(call, kites)).rejects.toMatchObject({ code: 'not_found' })
        await expect(decideProposal(call, kites, NO)).rejects.toMatchObject({ code: 'not_found' })
        expect(await receivedProposals(db.read, 's1', call.now)).toEqual([])
      }
    },
  )

  test.each([
    ['agency', true],
    ['agencyViewer', true],
    ['auditor', true],
    ['curator', false],
    ['administrator', false],
    ['kite', false],
    ['heron', false],
  ] as const)('once it is opened, %s reads what was received: %j', async (who, reads) => {
    await expect(readReceivedOne(fromDeadline(town[who], 0), kites)).rejects.toMatchObject({ code: 'not_found' })
    await openTown(town)
    for (const call of [fromDeadline(town[who], 0), fromDeadline(town[who], 1)]) {
      const reading = readReceived(call, 's1')
      if (reads) expect((await reading).proposals.map(({ companyId }) => companyId)).toEqual(['kite', 'heron'])
      else await expect(reading).rejects.toMatchObject({ code: 'not_found' })
      const one = readReceivedOne(call, kites)
      if (reads) expect((await one).proposal.content.approach).toContain('哨兵词')
      else await expect(one).rejects.toMatchObject({ code: 'not_found' })
    }
  })

  test('a scenario closed or cancelled by hand stays sealed until its deadline, and a cancelled one for good', async () => {
    for (const state of ['closed', 'evaluating', 'cancelled'] as const) {
      await db.write((tx) => tx.update(scenario).set({ state }).where(eq(scenario.id, 's1')))
      await expect(readReceived(fromDeadline(town.agency, -1), 's1')).rejects.toMatchObject({ code: 'not_found' })
    }
    await expect(readReceived(late(town.agency), 's1')).rejects.toMatchObject({ code: 'not_found' })
  })

  test('another agency never reads them', async () => {
    await db.write((tx) => addScenario(tx, { id: 's2', code: 'HZ-2026-01-002' }))
    const stranger = { ...late(town.agency) }
    const [place] = stranger.viewer.memberships
    if (!place) throw new Error('no place')
    stranger.viewer = { ...stranger.viewer, memberships: [{ ...place, organisationId: 'elsewhere' }] }
    await expect(readReceived(stranger, 's1')).rejects.toMatchObject({ code: 'not_found' })
    await expect(decideProposal(stranger, kites, NO)).rejects.toMatchObject({ code: 'not_found' })
  })

  test('what was withdrawn is never received', async () => {
    await withdrawProposal(town.kite, kites)
    await openTown(town)
    expect((await readReceived(late(town.agency), 's1')).proposals.map(({ id }) => id)).toEqual([herons])
    await expect(readReceivedOne(late(town.agency), kites)).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('opening', () => {
  test('the agency’s first reading opens each once, the auditor’s opens none', async () => {
    await openTown(town)
    await readReceived(late(town.auditor), 's1')
    expect(await stateOf(kites)).toBe('submitted')
    await readReceived(late(town.agency), 's1')
    await readReceived(late(town.agencyViewer, 2000), 's1')
    await readReceivedOne(late(town.agency, 3000), kites)
    expect([await stateOf(kites), await stateOf(herons)]).toEqual(['opened', 'opened'])
    const trail = await historyOf(db.read, 'proposal', kites)
    expect(trail.filter(({ act }) => act === 'open')).toMatchObject([
      { personName: 'agency-editor', fromState: 'submitted', toState: 'opened' },
    ])
  })
})

describe('deciding', () => {
  beforeEach(async () => {
    await openTown(town)
    await readReceived(late(town.agency), 's1')
  })

  test('a selected proposal makes a match in agreed and the scenario matched', async () => {
    await decideProposal(late(town.agency), kites, YES)
    expect(await storedProposal(db.read, kites)).toMatchObject({
      state: 'selected',
      decisionReason: YES.reason,
      scenario: { state: 'matched' },
    })
    expect(await theMatch()).toMatchObject([
      {
        scenarioId: 's1',
        companyId: 'kite',
        state: 'agreed',
        origin: 'proposal',
        agencyAnswer: 'accepted',
        companyAnswer: 'accepted',
        proposalId: kites,
      },
    ])
    expect((await historyOf(db.read, 'scenario', 's1')).at(-1)).toMatchObject({
      act: 'match',
      fromState: 'closed',
      toState: 'matched',
    })
    const announced = await db.read.select({ topic: outbox.topic, subjectId: outbox.subjectId }).from(outbox)
    expect(announced).toContainEqual({ topic: 'scenario', subjectId: 's1' })
  })

  test('a pair that was introduced before is moved, not doubled', async () => {
    await db.write((tx) =>
      tx.insert(match).values({
        ...{ id: 'm1', scenarioId: 's1', companyId: 'kite', state: 'declined', origin: 'curator', reason: 'timing' },
        ...{ agencyAnswer: 'accepted', companyAnswer: 'declined', reasonNote: '再等等', note: '', version: 3 },
        ...{ createdAt: MARKET_DAY, updatedAt: MARKET_DAY },
      }),
    )
    await decideProposal(late(town.agency), kites, YES)
    expect(await theMatch()).toMatchObject([
      { id: 'm1', state: 'agreed', origin: 'curator', companyAnswer: 'accepted', proposalId: kites, reason: null },
    ])
    expect((await historyOf(db.read, 'match', 'm1')).at(-1)).toMatchObject({ act: 'agree', fromState: 'declined' })
  })

  test('the others can be declined afterwards, each with its reason', async () => {
    await decideProposal(late(town.agency), kites, YES)
    await decideProposal(late(town.agency), herons, NO)
    expect(await storedProposal(db.read, herons)).toMatchObject({ state: 'notSelected', decisionReason: NO.reason })
    expect(await theMatch()).toHaveLength(1)
  })

  test('a proposal is decided once', async () => {
    await decideProposal(late(town.agency), kites, NO)
    for (const again of [YES, NO]) {
      await expect(decideProposal(late(town.agency), kites, again)).rejects.toMatchObject({ code: 'wrong_state' })
    }
    expect(await theMatch()).toEqual([])
  })

  test('two deciders at the same time: one is heard, the other is refused', async () => {
    const answers = await Promise.allSettled([
      decideProposal(late(town.agency), kites, YES),
      decideProposal(late(town.agency), kites, NO),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const selected = (await stateOf(kites)) === 'selected'
    expect(await theMatch()).toHaveLength(selected ? 1 : 0)
    const trail = await historyOf(db.read, 'proposal', kites)
    expect(trail.filter(({ act }) => act === 'select' || act === 'decline')).toHaveLength(1)
  })

  test('two selections for one scenario at the same time make one match', async () => {
    const answers = await Promise.allSettled([
      decideProposal(late(town.agency), kites, YES),
      decideProposal(late(town.agency), herons, YES),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await theMatch()).toHaveLength(1)
    expect([await stateOf(kites), await stateOf(herons)].sort()).toEqual(['opened', 'selected'])
  })

  test('who only reads cannot decide', async () => {
    await expect(decideProposal(late(town.agencyViewer), kites, NO)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(decideProposal(late(town.auditor), kites, NO)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(decideProposal(late(town.curator), kites, NO)).rejects.toMatchObject({ code: 'not_found' })
  })
})

test('nobody decides about a proposal that nobody has read', async () => {
  await openTown(town)
  await expect(decideProposal(late(town.agency), kites, NO)).rejects.toMatchObject({ code: 'wrong_state' })
})
