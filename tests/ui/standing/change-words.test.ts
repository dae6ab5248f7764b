import { describe, expect, test } from 'vitest'
import type { CompanyChange } from '#app/domain/standing/company-change.ts'
import type { DraftChange } from '#app/domain/standing/draft-change.ts'
import { changeAddress, changeWords } from '#app/ui/standing/change-words.ts'
import { draftChangeWords, effectWords } from '#app/ui/standing/effect-words.ts'

const NAMES = { uav: '无人机', patrol: '低空巡检' }

describe('what a company would change', () => {
  test.each<[CompanyChange, string, string, string]>([
    [{ kind: 'tags', tags: ['uav'] }, '加上标签“无人机”', 'Tag “无人机”', '/company/capabilities/c1#field-tags'],
    [
      { kind: 'tags', tags: ['uav', 'patrol'] },
      '加上标签“无人机”、“低空巡检”',
      'Tags “无人机”, “低空巡检”',
      '/company/capabilities/c1#field-tags',
    ],
    [
      { kind: 'maturity', to: 'scale' },
      '成熟度达到“规模应用”',
      'Maturity “In use at scale”',
      '/company/capabilities/c1#field-maturity',
    ],
    [
      { kind: 'wish', to: 'testSite' },
      '填上合作诉求“场地测试”',
      'Wish “Test site”',
      '/company/capabilities/c1#field-wishes',
    ],
    [{ kind: 'cases', to: 3 }, '应用案例登记到 3 个', '3 cases on record', '/company/capabilities/c1#field-cases'],
    [
      { kind: 'capacity', to: 1 },
      '填上还能承接 1 个以上项目',
      'Room for at least 1 more project',
      '/company/profile#field-parallelProjects',
    ],
    [{ kind: 'district', to: 'yuhang' }, '所在区县填为余杭区', 'District Yuhang', '/company/profile#field-district'],
  ])('%j', (change, zh, en, address) => {
    expect([changeWords(change, NAMES, 'zh'), changeWords(change, NAMES, 'en')]).toEqual([zh, en])
    expect(changeAddress(change, { id: 'c1' })).toBe(address)
  })

  test('where no capability meets the need alone, they are all looked through', () => {
    expect(changeAddress({ kind: 'tags', tags: ['uav'] }, null)).toBe('/company/capabilities')
  })
})

describe('what an author would change', () => {
  test.each<[DraftChange, string]>([
    [{ kind: 'addTag', tag: 'uav' }, '加上标签“无人机”'],
    [{ kind: 'narrower', from: 'uav', to: 'patrol' }, '标签“无人机”改为更具体的“低空巡检”'],
    [{ kind: 'optional', tag: 'uav' }, '“无人机”不再作为必备标签'],
    [{ kind: 'term', field: 'title', from: '巡护', to: '巡检' }, '“巡护”换成“巡检”：还没有企业用“巡护”这个说法'],
    [{ kind: 'stage', to: 'rollout' }, '写明发展阶段，例如“综合推广”'],
    [{ kind: 'opening', to: 'data' }, '如能开放数据，写进开放条件'],
  ])('%j', (change, sentence) => {
    expect(draftChangeWords(change, NAMES, 'zh')).toBe(sentence)
    expect(draftChangeWords(change, NAMES, 'en')).not.toMatch(/undefined|null/)
  })

  test.each([
    [{ strong: 1, fitting: 8, near: 3 }, true, '多 4 家', '合适 5 → 9 家'],
    [{ strong: 0, fitting: 2, near: 9 }, false, '少 3 家', '合适 5 → 2 家'],
    [{ strong: 3, fitting: 2, near: 3 }, true, '很合适的多 2 家', '很合适 1 → 3 家'],
    [{ strong: 0, fitting: 5, near: 3 }, false, '很合适的少 1 家', '很合适 1 → 0 家'],
    [{ strong: 1, fitting: 4, near: 8 }, true, '接近的多 5 家', '接近 3 → 8 家'],
  ] as const)('its effect %j is said by what matters most', (supply, rises, by, fromTo) => {
    const tried = { change: { kind: 'addTag', tag: 'uav' } as const, supply }
    expect(effectWords(tried, { strong: 1, fitting: 4, near: 3 }, 'zh')).toEqual({ rises, by, fromTo })
  })
})
