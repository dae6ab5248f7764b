import { describe, expect, test } from 'vitest'
import { tagFinder } from '#app/domain/taxonomy/lookup.ts'
import { taxonomyFrom } from '#app/domain/taxonomy/taxonomy.ts'
import { syllablesOf } from '#app/services/taxonomy/find-tags.server.ts'
import { SEED_TAGS } from '#seeds/taxonomy/source.ts'

const taxonomy = taxonomyFrom(
  1,
  SEED_TAGS.map((tag) => ({ ...tag, state: tag.id === 'mvs.game' ? 'retired' : 'active', mergedIntoId: null })),
)
const find = tagFinder(taxonomy, syllablesOf)
const ids = (typed: string, limit = 12) => find(typed, { limit }).map(({ tag }) => tag.id)

describe('finding a tag while typing', () => {
  test('wrj finds 无人机 and what is named by it', () => {
    const found = find('wrj', { limit: 12 })
    expect(found[0]).toMatchObject({ tag: { id: 'lae.uav' }, matched: '无人机' })
    expect(found.map(({ tag }) => tag.id)).toEqual(expect.arrayContaining(['lae.logi', 'lae.insp']))
  })

  test('a name comes before an alias, and the whole word before its beginning', () => {
    expect(ids('储能')[0]).toBe('aen.ess')
    expect(ids('低空物流')[0]).toBe('lae.logi')
    expect(ids('养老')[0]).toBe('domain.16')
  })

  test('pinyin is understood whole, begun, and from a later character on', () => {
    expect(ids('dikongwuliu')[0]).toBe('lae.logi')
    expect(ids('dikongwu')[0]).toBe('lae.logi')
    expect(ids('wuliu')).toContain('lae.logi')
    expect(ids('nvx')).not.toContain('lae.logi')
  })

  test('case, width, blanks and hyphens do not matter', () => {
    expect(ids('ＥＶＴＯＬ')[0]).toBe('lae.evtol')
    expect(ids('5ga')).toContain('fnet.5ga')
    expect(ids('ai 芯片')[0]).toBe('ic.ai')
  })

  test('an English name is found as well', () => {
    expect(find('foundation', { limit: 1 })).toMatchObject([{ tag: { id: 'agi.model' }, matched: null }])
  })

  test('a kind can be asked for, and the answer is never longer than wanted', () => {
    expect(find('智能', { kind: 'industry', limit: 12 }).map(({ tag }) => tag.kind)).not.toContain('technology')
    expect(ids('智能', 3)).toHaveLength(3)
    expect(find('', { kind: 'industry', limit: 5 }).map(({ tag }) => tag.id)[0]).toBe('agi')
  })

  test('a retired tag is not offered', () => {
    expect(ids('游戏')).not.toContain('mvs.game')
  })

  test('nonsense finds nothing, however long', () => {
    expect(ids('🙂')).toEqual([])
    expect(ids('%_\\')).toEqual([])
    expect(ids('天'.repeat(10_000))).toEqual([])
  })
})
