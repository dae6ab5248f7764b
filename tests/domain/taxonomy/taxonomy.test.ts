import { describe, expect, test } from 'vitest'
import { type TagRecord, taxonomyFrom } from '#app/domain/taxonomy/taxonomy.ts'

const TAXONOMY = taxonomyFrom(3, [
  tag('lae', { kind: 'industry', name: '低空经济' }),
  tag('aero', { kind: 'industry', name: '航空航天', nameEn: 'Aerospace' }),
  tag('uav', { name: '无人机整机', aliases: ['无人机', '多旋翼'], parents: ['lae', 'aero'] }),
  tag('drone', { name: '航拍器', parents: ['lae'], state: 'merged', mergedIntoId: 'uav' }),
  tag('toy', { name: '玩具飞机', parents: ['drone'], state: 'merged', mergedIntoId: 'drone' }),
  tag('kite', { name: '风筝', aliases: ['纸鸢'], parents: ['aero'], state: 'retired' }),
  tag('rotor', { name: '旋翼', aliases: ['多旋翼'], parents: ['toy'] }),
])

describe('a taxonomy', () => {
  test('offers neither merged nor retired tags', () => {
    expect(TAXONOMY.offered.map(({ id }) => id)).toEqual(['lae', 'aero', 'uav', 'rotor'])
  })

  test('leads from a merged tag to the one that stands for it today, over several mergers', () => {
    expect(TAXONOMY.current('toy')?.id).toBe('uav')
    expect(TAXONOMY.current('uav')?.id).toBe('uav')
    expect(TAXONOMY.current('nothing')).toBeUndefined()
  })

  test('still reads a retired tag', () => {
    expect(TAXONOMY.current('kite')?.name).toBe('风筝')
    expect(TAXONOMY.descendantsOf('aero')).toContain('kite')
  })

  test('gathers under a tag all below it and all that was merged into those', () => {
    expect([...TAXONOMY.descendantsOf('lae')].sort()).toEqual(['drone', 'lae', 'rotor', 'toy', 'uav'])
    expect([...TAXONOMY.descendantsOf('toy')].sort()).toEqual(['drone', 'rotor', 'toy', 'uav'])
    expect(TAXONOMY.descendantsOf('nothing').size).toBe(0)
  })

  test('shows the way down to a tag along first parents', () => {
    expect(TAXONOMY.pathOf('rotor').map(({ id }) => id)).toEqual(['lae', 'uav'])
    expect(TAXONOMY.pathOf('lae')).toEqual([])
    expect(TAXONOMY.childrenOf('aero').map(({ id }) => id)).toEqual(['uav'])
  })

  test('finds a word by name in either language and by alias, but never a tag that is not offered', () => {
    expect(TAXONOMY.resolve('无人机')?.ids).toEqual(['uav'])
    expect(TAXONOMY.resolve('aerospace')?.ids).toEqual(['aero'])
    expect(TAXONOMY.resolve('多旋翼')?.ids).toEqual(['uav', 'rotor'])
    expect(TAXONOMY.resolve('纸鸢')).toBeNull()
  })

  test('survives a loop in the stored links', () => {
    const loop = taxonomyFrom(1, [tag('a', { parents: ['b'] }), tag('b', { parents: ['a'] })])
    expect([...loop.descendantsOf('a')].sort()).toEqual(['a', 'b'])
    expect(loop.pathOf('a').length).toBeGreaterThan(0)
  })
})

function tag(id: string, given: Partial<TagRecord>): TagRecord {
  return {
    id,
    kind: 'technology',
    name: id,
    nameEn: null,
    group: null,
    state: 'active',
    mergedIntoId: null,
    aliases: [],
    parents: [],
    related: [],
    hints: [],
    cues: [],
    ...given,
  }
}
