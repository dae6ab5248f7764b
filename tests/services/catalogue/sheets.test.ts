import { expect, test } from 'vitest'
import { caseFrom } from '#app/domain/capability/case.ts'
import type { FrozenScenario } from '#app/domain/scenario/frozen.ts'
import { capabilityTable } from '#app/services/catalogue/capability-sheet.ts'
import { qrPathOf } from '#app/services/catalogue/qr-code.server.ts'
import { lineOfFrozen, scenarioTable } from '#app/services/catalogue/scenario-sheet.ts'
import { capabilityFileWords, scenarioFileWords } from '#app/text/scenario-file.ts'

const frozen: FrozenScenario = {
  code: 'HZ-2026-01-001',
  title: '河道巡查用无人机',
  agencyName: '余杭区城市管理局（演示）',
  district: null,
  stage: 'validation',
  tags: ['无人机', '水利'],
  summary: '简介',
  requirement: '需求',
  openings: [
    { kind: 'airspace', note: '三条航线' },
    { kind: 'data', note: '' },
  ],
  modes: ['pilot', 'challenge'],
  targets: [],
  budget: { kind: 'range', minYuan: 3_000_000, maxYuan: 8_000_000 },
  durationMonths: 12,
  consortiumAllowed: null,
  closesAt: '2026-04-30T09:00:00.000Z',
}

test('a file of a frozen list has every column in words, and no state, which is of the day', () => {
  const { columns, rows } = scenarioTable([lineOfFrozen(frozen)], scenarioFileWords('zh'), ['state'])
  const row = Object.fromEntries(columns.map(({ header }, i) => [header, rows[0]?.[i]]))
  expect(row).toEqual({
    编号: 'HZ-2026-01-001',
    场景名称: '河道巡查用无人机',
    需求单位: '余杭区城市管理局（演示）',
    联合发起单位: '',
    区县: '全市',
    发展阶段: '早期验证',
    产业标签: '无人机、水利',
    场景简介: '简介',
    技术需求: '需求',
    开放条件: '空域航线：三条航线\n数据',
    参与条件: '',
    请企业回答的问题: '',
    合作方式: '试点验证、揭榜挂帅',
    投资规模: '300–800 万元',
    '实施周期（月）': 12,
    接受联合体: null,
    '截止时间（北京时间）': new Date('2026-04-30T09:00:00Z'),
    联系方式: null,
  })
})

test('what scenarios say of bidders, joint agencies and a public contact is in the file', () => {
  const full: FrozenScenario = {
    ...frozen,
    jointAgencies: ['林业水利局（演示）', '消防支队（演示）'],
    openings: [{ kind: 'airspace', note: '三条航线', quantity: '12 架次/日', conditions: '避开汛期', period: '一年' }],
    eligibility: [{ kind: 'registration', rule: '浙江省内' }],
    bidderQuestions: [
      { question: '夜间能否飞行？', kind: 'yesNo', required: true },
      { question: '还有什么要说？', kind: 'text', required: false },
    ],
    contact: { name: '章禾', phone: '0571-00000000' },
  }
  const { columns, rows } = scenarioTable([lineOfFrozen(full)], scenarioFileWords('zh'), ['state'])
  const row = Object.fromEntries(columns.map(({ header }, i) => [header, rows[0]?.[i]]))
  expect(row).toMatchObject({
    联合发起单位: '林业水利局（演示）、消防支队（演示）',
    开放条件: '空域航线：三条航线；12 架次/日；避开汛期；一年',
    参与条件: '注册地：浙江省内',
    请企业回答的问题: '夜间能否飞行？ [是或否、必答]\n还有什么要说？ [文字]',
    联系方式: '章禾 0571-00000000',
  })
})

const RIGHT = { kind: 'patent', title: '一种机巢', number: 'ZL2025', state: 'inForce' } as const

test('a file of capabilities says whose they are and whether that was verified', () => {
  const line = {
    ...{ id: 'x', title: '无人机巢', text: '自动机巢', tags: ['无人机'], maturity: 'scale' as const },
    ...{
      wishes: ['firstUse' as const],
      cases: [caseFrom('一处'), caseFrom('两处')],
      rights: [RIGHT],
      publishedAt: new Date('2026-03-02T04:00:00Z'),
    },
    ...{ companyId: 'sky', companyName: '云巢（演示）', district: 'yuhang' as const, verified: true },
  }
  const { columns, rows } = capabilityTable([line], capabilityFileWords('en'))
  const row = Object.fromEntries(columns.map(({ header }, i) => [header, rows[0]?.[i]]))
  expect(row).toMatchObject({ Company: '云巢（演示）', 'Company verified': 'yes', District: 'Yuhang' })
  expect(row).toMatchObject({ Maturity: 'In use at scale', Cases: '一处\n两处', 'Looking for': 'First use' })
})

test('a QR code is a path within its square, different for different addresses', () => {
  const [one, other] = [qrPathOf('https://example.org/lists/A'), qrPathOf('https://example.org/lists/B')]
  expect(one.path).not.toBe(other.path)
  const numbers = [...one.path.matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)])
  expect(Math.min(...numbers)).toBe(2)
  expect(Math.max(...numbers)).toBe(one.size - 3)
})
