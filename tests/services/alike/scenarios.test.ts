import { beforeEach, describe, expect, test } from 'vitest'
import { alikeScenarios } from '#app/services/alike/alike-scenarios.server.ts'
import { continueScenario } from '#app/services/alike/continue-scenario.server.ts'
import { publicLineage } from '#app/services/alike/lineage.server.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { createScenario } from '#app/services/scenario/create-scenario.server.ts'
import { scenarioAtDesk } from '#app/services/scenario/scenario-at-desk.server.ts'
import { submitScenario } from '#app/services/scenario/submit-scenario.server.ts'
import type { Db } from '#db/handle.ts'
import { historyOf } from '#db/stores/history.ts'
import { announce } from '#db/stores/outbox.ts'
import { storedScenario } from '#db/stores/scenarios/stored-scenarios.ts'
import { agencyTown, fillIn, later, NOW, put, WHOLE_FORM, writePart } from '#tests/support/agency-desk.ts'
import { freshDatabase } from '#tests/support/database.ts'

const COPY = { summary: `${WHOLE_FORM.summary}汛期更紧。`, district: 'xihu' }

let db: Db
let town: Awaited<ReturnType<typeof agencyTown>>
let id: string
beforeEach(async () => {
  db = await freshDatabase()
  town = await agencyTown(db)
  id = await createScenario(town.editor, 'yuhang')
  await fillIn(town.editor, id)
})
const alikeTo = async (call: SignedInCall, id: string) =>
  alikeScenarios(call, await scenarioAtDesk(call.db.read, call.viewer, id))

const begun = async (agency: 'yuhang' | 'xihu', changed = {}) => {
  const call = agency === 'yuhang' ? town.editor : town.stranger
  const other = await createScenario(call, agency)
  await fillIn(call, other, changed)
  return other
}
const publish = async (other: string, columns = {}) => {
  await put(db, other, 'open', { code: 'HZ-2026-01-017', openedAt: NOW, draft: null, ...columns })
  await db.write((tx) => announce(tx, 'scenario', other, NOW))
}
const alikeIds = async () => (await alikeTo(town.editor, id)).map((row) => row.id)

describe('what says nearly the same', () => {
  test('is found among the agency’s own drafts, with what differs', async () => {
    const copy = await begun('yuhang', COPY)
    expect(await alikeTo(town.editor, id)).toEqual([
      {
        ...{ id: copy, code: null, title: WHOLE_FORM.title, agencyName: 'yuhang', state: 'draft' },
        ...{ stage: 'integration', degree: 'nearlySame' },
        differences: { fields: ['district'], onlyHere: [], onlyThere: ['汛期更紧。'], more: 0 },
      },
    ])
  })

  test('among an agency’s own drafts is not shown to one that joins it', async () => {
    await begun('yuhang', COPY)
    await writePart(town.editor, id, 'basics', { 'jointAgencies[0].agency': 'xihu' })
    expect(await alikeTo(town.stranger, id)).toEqual([])
  })

  test('is found among what other agencies have published', async () => {
    const copy = await begun('xihu', COPY)
    await publish(copy)
    expect(await alikeTo(town.editor, id)).toMatchObject([
      { id: copy, code: 'HZ-2026-01-017', agencyName: 'xihu', state: 'open', degree: 'nearlySame' },
    ])
  })

  test('is never another agency’s draft, whatever its state before it is published', async () => {
    const copy = await begun('xihu', COPY)
    for (const state of ['draft', 'inReview', 'returned', 'approved', 'cancelled'] as const) {
      await put(db, copy, state)
      expect(await alikeIds(), state).toEqual([])
    }
  })

  test('does not name itself once it is published', async () => {
    await publish(id)
    expect(await alikeIds()).toEqual([])
  })

  test('is not asked for by a stranger', async () => {
    await expect(alikeTo(town.stranger, id)).rejects.toMatchObject({ code: 'not_found' })
  })

  test('is nothing that speaks of something else, and nothing for a form that says nothing', async () => {
    await begun('yuhang', { title: '老年食堂配餐', summary: '七十个助餐点各自采购。', requirement: '' })
    await createScenario(town.editor, 'yuhang')
    expect(await alikeIds()).toEqual([])
  })
})

describe('continuing', () => {
  test('a published scenario is named by its code, and both pages say so once the later one is published', async () => {
    const earlier = await begun('xihu', { stage: 'validation' })
    await publish(earlier)
    expect(await continueScenario(later(town.editor, 5), id, 'hz-2026-01-017')).toEqual({ ok: true })
    expect(await storedScenario(db.read, id)).toMatchObject({ continuesId: earlier })
    expect((await historyOf(db.read, 'scenario', id)).at(-1)).toMatchObject({ act: 'continue' })
    const line = { id: earlier, continuesId: null }
    expect(await publicLineage(db.read, line)).toEqual({ continues: null, continuedBy: [] })
    await publish(id, { code: 'HZ-2026-02-001' })
    expect(await publicLineage(db.read, line)).toMatchObject({ continuedBy: [{ code: 'HZ-2026-02-001' }] })
    expect(await publicLineage(db.read, { id, continuesId: earlier })).toMatchObject({
      continues: { code: 'HZ-2026-01-017', stage: 'validation' },
    })
  })

  test('a later stage is not continued by an earlier one', async () => {
    await publish(await begun('xihu', { stage: 'rollout' }))
    const unfit = { ok: false, unfit: 'continuesLaterStage' }
    expect(await continueScenario(town.editor, id, 'HZ-2026-01-017')).toEqual(unfit)
    await writePart(town.editor, id, 'tags', { stage: 'rollout' })
    expect(await continueScenario(town.editor, id, 'HZ-2026-01-017')).toEqual({ ok: true })
  })

  test('nor is it once the stage was changed: the draft is not handed in', async () => {
    await publish(await begun('xihu'))
    await continueScenario(town.editor, id, 'HZ-2026-01-017')
    await writePart(town.editor, id, 'tags', { stage: 'validation' })
    const errors = { stage: ['stageBeforeContinued'] }
    expect(await submitScenario(town.editor, id)).toEqual({ ok: false, errors })
    await continueScenario(town.editor, id, '')
    expect(await submitScenario(town.editor, id)).toEqual({ ok: true })
  })

  test('another agency’s draft cannot be named, nor told from one that is not there', async () => {
    const unknown = { ok: false, unfit: 'continuesUnknown' }
    expect(await continueScenario(town.editor, id, await begun('xihu'))).toEqual(unknown)
    expect(await continueScenario(town.editor, id, 'HZ-2026-09-999')).toEqual(unknown)
  })

  test('it is taken back with an empty name, and saying it twice leaves one row', async () => {
    const earlier = await begun('yuhang', { stage: 'validation' })
    await continueScenario(town.editor, id, earlier)
    await continueScenario(town.colleague, id, earlier)
    expect((await historyOf(db.read, 'scenario', id)).filter(({ act }) => act === 'continue')).toHaveLength(1)
    await continueScenario(town.editor, id, '')
    expect(await storedScenario(db.read, id)).toMatchObject({ continuesId: null })
  })

  test('only writers say so, only of a draft of their own agency', async () => {
    await expect(continueScenario(town.viewer, id, '')).rejects.toMatchObject({ code: 'forbidden' })
    await expect(continueScenario(town.stranger, id, '')).rejects.toMatchObject({ code: 'not_found' })
    await put(db, id, 'inReview')
    await expect(continueScenario(town.editor, id, '')).rejects.toMatchObject({ code: 'wrong_state' })
  })
})
