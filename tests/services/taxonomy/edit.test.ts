import { beforeEach, describe, expect, test } from 'vitest'
import type { PlatformRole } from '#app/domain/viewer.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { addTag } from '#app/services/taxonomy/add-tag.server.ts'
import { findTagsOf } from '#app/services/taxonomy/find-tags.server.ts'
import { mergeTag } from '#app/services/taxonomy/merge-tag.server.ts'
import { restoreTag, retireTag } from '#app/services/taxonomy/retire-tag.server.ts'
import { reviseTag } from '#app/services/taxonomy/revise-tag.server.ts'
import { taxonomyOf } from '#app/services/taxonomy/taxonomy-of.server.ts'
import type { Db } from '#db/handle.ts'
import { person } from '#db/schema.ts'
import { announcementsSince } from '#db/stores/catalogue/announcements.ts'
import { historyOf } from '#db/stores/history.ts'
import { seedTaxonomy } from '#seeds/taxonomy.ts'
import { freshDatabase } from '#tests/support/database.ts'

const NOW = new Date('2026-03-02T04:00:00.000Z')
let db: Db
let call: SignedInCall

beforeEach(async () => {
  db = await freshDatabase()
  await seedTaxonomy(db, NOW)
  await db.write(async (tx) => {
    const secret = { passwordHash: 'x', demo: false, disabledAt: null, createdAt: NOW }
    await tx.insert(person).values({ id: 'admin', email: 'admin@example.cn', name: '柏景芝', ...secret })
  })
  call = callAs('administrator')
})

describe('the taxonomy is edited', () => {
  test('a renamed tag is still found by its old name', async () => {
    const before = await taxonomyOf(db)
    const answer = await reviseTag(call, 'lae.logi', { ...content('lae.logi', before), name: '空中物流' })
    expect(answer).toEqual({ ok: true, tagId: 'lae.logi' })
    const after = await taxonomyOf(db)
    expect(after.version).toBe(2)
    expect(after.tag('lae.logi')).toMatchObject({ name: '空中物流' })
    expect(after.resolve('低空物流')?.ids).toEqual(['lae.logi'])
    expect((await findTagsOf(db))('kzwl', { limit: 1 })[0]?.tag.id).toBe('lae.logi')
  })

  test('aliases and parents come and go, each with a row of the trail', async () => {
    const before = await taxonomyOf(db)
    const old = content('mvs.game', before)
    const [dropped] = old.aliases
    await reviseTag(call, 'mvs.game', {
      ...old,
      aliases: [...old.aliases.slice(1), '互动娱乐'],
      parents: ['元宇宙', '通用人工智能'],
    })
    const after = await taxonomyOf(db)
    expect(after.tag('mvs.game')?.aliases).toContain('互动娱乐')
    expect(after.tag('mvs.game')?.aliases).not.toContain(dropped)
    expect(after.parentsOf('mvs.game').map(({ id }) => id)).toEqual(['mvs', 'agi'])
    const trail = await historyOf(db.read, 'taxonomy', 'mvs.game')
    expect(trail.map(({ act }) => act).sort()).toEqual(['addAlias', 'removeAlias', 'reparent'])
    expect(trail[0]?.personName).toBe('柏景芝')
    expect((await announcementsSince(db.read, NOW)).map(({ topic }) => topic)).toEqual(['taxonomy'])
  })

  test('saving what is there already makes no version', async () => {
    const before = await taxonomyOf(db)
    for (const id of ['geq.water', 'hum.joint', 'lae.uav', 'domain.3']) {
      expect(await reviseTag(call, id, content(id, before))).toEqual({ ok: true, tagId: id })
    }
    expect((await taxonomyOf(db)).version).toBe(1)
  })

  test('a new tag stands under its parents and can be chosen', async () => {
    const answer = await addTag(call, {
      ...blank,
      name: '低空气象',
      parents: ['低空经济'],
      kind: 'technology',
      group: null,
    })
    const after = await taxonomyOf(db)
    expect(answer.ok && after.pathOf(answer.tagId).map(({ id }) => id)).toEqual(['lae'])
    expect(after.resolve('低空气象')?.byName).toBe(true)
  })

  test('a merged tag leads to the other everywhere, and its words do', async () => {
    await mergeTag(call, 'lae.heli', 'lae.uav', 1)
    const after = await taxonomyOf(db)
    expect(after.current('lae.heli')?.id).toBe('lae.uav')
    expect(after.descendantsOf('lae.uav')).toContain('lae.heli')
    expect(after.resolve('无人直升机')?.ids).toEqual(['lae.uav'])
    expect(after.nodes.some(({ id }) => id === 'lae.heli')).toBe(false)
    expect((await historyOf(db.read, 'taxonomy', 'lae.uav')).map(({ act }) => act)).toEqual(['takeIn'])
  })

  test('a retired tag is not offered, still read, and can be taken back', async () => {
    await retireTag(call, 'qtm.comp')
    const retired = await taxonomyOf(db)
    expect(retired.resolve('量子计算')).toBeNull()
    expect(retired.current('qtm.comp')?.name).toBe('量子计算')
    expect(retired.nodes.some(({ id }) => id === 'qtm.comp')).toBe(true)
    await restoreTag(call, 'qtm.comp')
    expect((await taxonomyOf(db)).resolve('量子计算')?.ids).toEqual(['qtm.comp'])
  })
})

describe('the taxonomy keeps its shape', () => {
  test.each([
    ['a name that another tag of the kind has', { name: '低空巡检' }, { name: ['nameTaken'] }],
    ['a parent that is no tag', { parents: ['飞毯'] }, { parents: ['tagNotFound:飞毯'] }],
    ['itself as parent', { parents: ['低空物流'] }, { parents: ['parentUnfit:低空物流'] }],
    ['a domain as parent', { parents: ['养老'] }, { parents: ['parentUnfit:养老'] }],
    ['a form of an older version', { version: 0 }, { '': ['changedMeanwhile'] }],
  ])('%s is refused with a word beside the field', async (_, change, errors) => {
    const before = await taxonomyOf(db)
    const answer = await reviseTag(call, 'lae.logi', { ...content('lae.logi', before), ...change })
    expect(answer).toEqual({ ok: false, errors })
    expect((await taxonomyOf(db)).version).toBe(1)
  })

  test('an industry needs a group and takes no parents', async () => {
    const industry = { ...blank, name: '深海科技', kind: 'industry' as const, group: null }
    expect(await addTag(call, industry)).toEqual({ ok: false, errors: { group: ['choose'] } })
    const under = { ...industry, group: 'X前沿' as const, parents: ['低空经济'] }
    expect(await addTag(call, under)).toEqual({ ok: false, errors: { parents: ['parentsOfTechnology'] } })
  })

  test('tags of two kinds are not merged, nor a tag into itself or into one below it', async () => {
    for (const [tagId, intoId] of [
      ['lae', 'lae.uav'],
      ['lae.uav', 'lae.uav'],
      ['lae.uav', 'domain.1'],
    ] as const) {
      await expect(mergeTag(call, tagId, intoId, 1)).rejects.toMatchObject({ code: 'wrong_state' })
    }
  })

  test('a merger that somebody previewed before another edit is refused', async () => {
    await retireTag(call, 'qtm.comp')
    await expect(mergeTag(call, 'lae.heli', 'lae.uav', 1)).rejects.toMatchObject({ code: 'changed_meanwhile' })
  })

  test('a merged or retired tag is not revised, and an unknown one not found', async () => {
    const before = await taxonomyOf(db)
    await retireTag(call, 'qtm.comp')
    await expect(reviseTag(call, 'qtm.comp', content('qtm.comp', before))).rejects.toMatchObject({
      code: 'wrong_state',
    })
    await expect(retireTag(call, 'nothing')).rejects.toMatchObject({ code: 'not_found' })
  })

  test.each(['curator', 'auditor', 'evaluator'] as const)('a %s may not edit it', async (role) => {
    await expect(retireTag(callAs(role), 'qtm.comp')).rejects.toMatchObject({ code: 'forbidden' })
  })
})

const blank = { name: '', nameEn: null, aliases: [], parents: [], version: 1 }

function content(id: string, taxonomy: Awaited<ReturnType<typeof taxonomyOf>>) {
  const tag = taxonomy.tag(id)
  const parents = taxonomy.parentsOf(id).flatMap(({ name }) => name.split('、'))
  const { name = '', nameEn = null, aliases = [] } = tag ?? {}
  return { name, nameEn, aliases, parents, version: taxonomy.version }
}

function callAs(role: PlatformRole): SignedInCall {
  const viewer = {
    personId: 'admin',
    name: '柏景芝',
    email: 'admin@example.cn',
    memberships: [],
    platformRoles: [role],
  }
  return { db, viewer, now: NOW }
}
