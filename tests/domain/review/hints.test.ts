import { expect, test } from 'vitest'
import { companiesIn, hintsFor, type Judged } from '#app/domain/review/hints.ts'

const COMPANIES = ['杭州翎羽低空智能科技有限公司（演示）', '白鹭智能（演示）', '纸鸢（演示）']

const sound: Judged = {
  title: '山塘水库无人机巡检',
  summary: '全区四百余座山塘靠人腿巡查，汛期每日一遍要走 60 公里，缺员时一座山塘隔三天才看得到一次。',
  requirement: '汛期每日一巡，异常两小时内上报。',
  note: '',
  openings: [{ kind: 'data', note: '水位记录', conditions: '不得带出' }],
  targets: [{ metric: '漏检率', unit: '%', target: '≤ 1', method: '第三方抽查' }],
}

test('of a sound scenario the machine notices nothing', () => {
  expect(hintsFor(sound, COMPANIES)).toEqual([])
})

test.each<[string, Partial<Judged>, object[]]>([
  [
    'a need told in few words',
    { summary: '', requirement: '要 3 架' },
    [{ point: 'realNeed', hint: 'short', word: '' }],
  ],
  [
    'a need without a figure',
    {
      summary: '山塘很多，靠人腿巡查，走得很累，看得不全，缺员的时候更难，雨大的时候路也不好走，希望有办法。',
      requirement: '',
    },
    [{ point: 'realNeed', hint: 'noFigure', word: '' }],
  ],
  ['no target', { targets: [] }, [{ point: 'measurable', hint: 'noTarget', word: '' }]],
  [
    'a target without a number',
    { targets: [{ metric: '效率', unit: '', target: '明显提升', method: '' }] },
    [{ point: 'measurable', hint: 'targetWithoutNumber', word: '效率' }],
  ],
  [
    'data without conditions',
    { openings: [{ kind: 'data', note: '水位记录' }] },
    [{ point: 'mayOpen', hint: 'dataWithoutConditions', word: '水位记录' }],
  ],
  ['personal data', { note: '含人脸与人脸底库' }, [{ point: 'mayOpen', hint: 'personalData', word: '人脸' }]],
  [
    'a company by its short name',
    { note: '参照翎羽低空智能的做法' },
    [{ point: 'namesNoVendor', hint: 'company', word: COMPANIES[0] }],
  ],
  [
    'a word about brands',
    { requirement: '须为原厂设备' },
    [{ point: 'namesNoVendor', hint: 'brandWord', word: '原厂' }],
  ],
])('%s is noticed', (_, changed, hints) => {
  expect(hintsFor({ ...sound, ...changed }, COMPANIES)).toEqual(hints)
})

test('a short name that is also a plain word is no company', () => {
  expect(companiesIn('放纸鸢的季节', COMPANIES)).toEqual([])
  expect(companiesIn('由白鹭智能承建', ['白鹭智能（演示）'])).toEqual(['白鹭智能（演示）'])
})
