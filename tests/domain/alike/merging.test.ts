import { describe, expect, test } from 'vitest'
import { CAPABILITY_SHAPES, lackingIn, SCENARIO_SHAPES, withoutTaken, withTaken } from '#app/domain/alike/merging.ts'
import type { FormValues } from '#app/domain/form.ts'

const KEPT: FormValues = {
  title: '山塘巡检',
  summary: '',
  tags: '无人机、智慧水利',
  modes: ['pilot'],
  'openings[0].kind': 'airspace',
  'openings[0].note': '限高 120 米',
  ...{ 'openings[0].quantity': '', 'openings[0].conditions': '', 'openings[0].period': '' },
  targets: '',
  'criteria[0].name': '技术',
  'criteria[0].weight': '100',
}
const OTHER: FormValues = {
  title: '山塘水库巡检',
  summary: '四百余座山塘靠人腿巡查。',
  tags: '无人机、遥感',
  modes: ['pilot', 'procurement'],
  'openings[0].kind': 'data',
  'openings[0].note': '三年影像',
  'targets[0].metric': '漏检率',
  'targets[0].unit': '%',
  'targets[0].target': '≤ 1',
  'targets[0].method': '',
  'criteria[0].name': '报价',
  'criteria[0].weight': '100',
}
const LACKING = lackingIn(KEPT, OTHER, SCENARIO_SHAPES)

describe('what the kept draft lacks', () => {
  test('are empty fields, further words and rows; neither a text that says something else nor the criteria', () => {
    expect(LACKING).toEqual([
      { field: 'summary', items: ['四百余座山塘靠人腿巡查。'] },
      { field: 'tags', items: ['遥感'] },
      { field: 'openings', items: [{ kind: 'data', note: '三年影像', quantity: '', conditions: '', period: '' }] },
      { field: 'modes', items: ['procurement'] },
      { field: 'targets', items: [{ metric: '漏检率', unit: '%', target: '≤ 1', method: '' }] },
    ])
  })

  test('is nothing once it was taken over', () => {
    const taken = withTaken(KEPT, LACKING, SCENARIO_SHAPES)
    expect(lackingIn(taken, OTHER, SCENARIO_SHAPES)).toEqual([])
    expect(taken).toMatchObject({ title: '山塘巡检', tags: '无人机、智慧水利、遥感', 'openings[1].kind': 'data' })
  })

  test('goes again as it came', () => {
    const taken = withTaken(KEPT, LACKING, SCENARIO_SHAPES)
    expect(withoutTaken(taken, LACKING, SCENARIO_SHAPES)).toEqual(KEPT)
  })

  test('a row that was taken over before its table had more columns goes again too', () => {
    const taken = withTaken(KEPT, LACKING, SCENARIO_SHAPES)
    const then = [{ field: 'openings', items: [{ kind: 'data', note: '三年影像' }] }]
    expect(withoutTaken(taken, then, SCENARIO_SHAPES)).not.toHaveProperty(['openings[1].kind'])
  })

  test('stays where somebody has written on in it', () => {
    const taken = { ...withTaken(KEPT, LACKING, SCENARIO_SHAPES), summary: '四百余座山塘靠人腿巡查，改写过。' }
    expect(withoutTaken(taken, LACKING, SCENARIO_SHAPES).summary).toBe('四百余座山塘靠人腿巡查，改写过。')
  })
})

test('a capability takes over tags and cases', () => {
  const kept = { title: '甲', tags: '无人机', text: '说明', maturity: 'scale', cases: ['一'], wishes: [] }
  const other = { ...kept, tags: '无人机、低空', maturity: 'lab', cases: ['一', '二'], wishes: ['firstUse'] }
  const lacking = lackingIn(kept, other, CAPABILITY_SHAPES)
  expect(lacking.map(({ field }) => field)).toEqual(['tags', 'cases', 'wishes'])
  expect(withTaken(kept, lacking, CAPABILITY_SHAPES).cases).toEqual(['一', '二'])
})
