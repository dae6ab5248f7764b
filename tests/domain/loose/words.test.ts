import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { severalTags, severalWords } from '#app/domain/loose/cells.ts'
import { oneOf, someOf } from '#app/domain/loose/choices.ts'
import { cleanLine, cleanText, titleKey } from '#app/domain/loose/clean.ts'
import { DISTRICT_NAMES, districtFrom } from '#app/domain/loose/districts.ts'
import { openingsFrom } from '#app/domain/loose/openings.ts'
import type { Outcome } from '#app/domain/loose/outcome.ts'
import { MATURITY_WORDS, MODE_WORDS, STAGE_WORDS, WISH_WORDS } from '#app/domain/loose/words.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'

const result = <T>(outcome: Outcome<T>) => (outcome.ok ? outcome.value : outcome.problem.code)

describe('a district', () => {
  it.each(['余杭', '余杭区', '杭州市余杭区', '浙江省杭州市余杭区', 'yuhang', 'Yuhang District', ' 余 杭 '])(
    '%s is Yuhang',
    (text) => {
      expect(result(districtFrom(text))).toBe('yuhang')
    },
  )

  it('may be the whole city', () => {
    expect(['全市', '市本级', '杭州市', '杭州'].map((text) => result(districtFrom(text)))).toEqual([
      null,
      null,
      null,
      null,
    ])
  })

  it.each([
    ['江干区', '上城区、钱塘区'],
    ['江干', '上城区、钱塘区'],
    ['下城区', '拱墅区'],
    ['大江东', '钱塘区'],
  ])('%s was abolished and is now %s', (text, successor) => {
    expect(districtFrom(text)).toMatchObject({
      ok: false,
      problem: { code: 'districtAbolished', params: { successor } },
    })
  })

  it('of another city is unknown', () => {
    expect(result(districtFrom('浦东新区'))).toBe('districtUnknown')
    expect(result(districtFrom('constructor'))).toBe('districtUnknown')
  })
})

describe('the words of a vocabulary', () => {
  it.each(['zh', 'en'] as const)('are read in the names the pages show (%s)', (locale) => {
    const names = vocabularyText[locale]
    for (const [code, name] of Object.entries(names.stage))
      expect(result(oneOf(STAGE_WORDS, name, 'stageUnknown'))).toBe(code)
    for (const [code, name] of Object.entries(names.maturity))
      expect(result(oneOf(MATURITY_WORDS, name, 'maturityUnknown'))).toBe(code)
    for (const [code, name] of Object.entries(names.mode))
      expect(result(someOf(MODE_WORDS, name, 'modeUnknown'))).toEqual([code])
    for (const [code, name] of Object.entries(names.wish))
      expect(result(someOf(WISH_WORDS, name, 'wishUnknown'))).toEqual([code])
    for (const [code, name] of Object.entries(names.district)) expect(result(districtFrom(name))).toBe(code)
    for (const [code, name] of Object.entries(names.opening))
      expect(openingsFrom(name)).toEqual([{ kind: code, note: name }])
    expect(result(districtFrom(names.wholeCity))).toBeNull()
  })

  it('give the districts the names the pages show', () => {
    expect(DISTRICT_NAMES).toEqual(vocabularyText.zh.district)
  })

  it('may stand together in one cell, with a slash inside a name or between two', () => {
    expect(result(someOf(MODE_WORDS, '产品/服务采购、揭榜挂帅', 'modeUnknown'))).toEqual(['procurement', 'challenge'])
    expect(result(someOf(MODE_WORDS, '试点验证/揭榜挂帅', 'modeUnknown'))).toEqual(['pilot', 'challenge'])
    expect(result(someOf(MODE_WORDS, '试点验证，试点', 'modeUnknown'))).toEqual(['pilot'])
  })

  it('name the word that is unknown and those that are known', () => {
    const outcome = oneOf(STAGE_WORDS, '试运行', 'stageUnknown')
    expect(outcome).toEqual({
      ok: false,
      problem: { code: 'stageUnknown', params: { word: '试运行', choices: '早期验证、融合试验、综合推广' } },
    })
  })
})

describe('what a host opens', () => {
  it('is sorted by what its words speak of, and kept as written', () => {
    expect(openingsFrom('路侧设备接口、脱敏数据集；其他支持')).toEqual([
      { kind: 'roadside', note: '路侧设备接口' },
      { kind: 'data', note: '脱敏数据集' },
      { kind: null, note: '其他支持' },
    ])
    expect(openingsFrom('无')).toEqual([])
  })

  it('is of the kind named before a colon, which the remark does not repeat', () => {
    expect(openingsFrom('空域航线：三条巡检航线、设备: 航线模拟器；Test site: two hangars')).toEqual([
      { kind: 'airspace', note: '三条巡检航线' },
      { kind: 'equipment', note: '航线模拟器' },
      { kind: 'site', note: 'two hangars' },
    ])
  })

  it('keeps words before a colon that name no kind, and a kind with nothing after it', () => {
    expect(openingsFrom('其他：三条航线、空域航线：')).toEqual([
      { kind: 'airspace', note: '其他：三条航线' },
      { kind: 'airspace', note: '空域航线：' },
    ])
  })

  it.each(['zh', 'en'] as const)('is named before a colon in the names the pages show (%s)', (locale) => {
    for (const [kind, name] of Object.entries(vocabularyText[locale].opening))
      expect(openingsFrom(`${name}：一处`)).toEqual([{ kind, note: '一处' }])
  })
})

describe('cells with several words', () => {
  it('are split at every common separator, each word once', () => {
    expect(severalWords('低空经济、物流，低空经济；安防;\n环卫,')).toEqual(['低空经济', '物流', '安防', '环卫'])
    expect(severalTags('AI/大模型|软件')).toEqual(['AI', '大模型', '软件'])
  })
})

describe('texts', () => {
  it('lose what nobody can see and keep their line breaks', () => {
    expect(cleanText('\uFEFF第一行\r\n\u200B第二行\u0007 \t x\u00A0\n\n\n\n第三行  ')).toBe(
      '第一行\n第二行 x\n\n第三行',
    )
    expect(cleanLine('智能\n巡检 of\nwater')).toBe('智能巡检 of water')
  })

  it('are clean once they were cleaned', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text))
        expect(cleanLine(text)).not.toMatch(/[\n\u200B\uFEFF]/u)
      }),
    )
  })

  it('are the same title in any width, case and punctuation', () => {
    expect(titleKey('ＡＩ 巡检（一期）')).toBe(titleKey('ai巡检(一期)'))
  })
})
