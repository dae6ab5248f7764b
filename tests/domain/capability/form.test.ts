import { expect, test } from 'vitest'
import { caseFrom, caseText, lineOfCase } from '#app/domain/capability/case.ts'
import { readCapability, typedCapability, valuesOfCapability } from '#app/domain/capability/form.ts'
import { resolverOver } from '#app/domain/listing/tag-words.ts'

const now = new Date('2026-03-02T01:00:00Z')
const resolve = resolverOver([{ id: 'uav', name: '无人机', aliases: ['无人飞行器'] }])
const WHOLE = {
  title: '河道巡检无人机',
  tags: '无人飞行器、自动机巢',
  text: '自动起降，识别漂浮物。',
  maturity: 'smallBatch',
  cases: ['某区河道巡检（演示）', ''],
  wishes: 'firstUse',
}

test('a whole form is a capability, whose form is the same capability again', () => {
  const reading = readCapability(WHOLE, { now, resolve })
  expect(reading).toEqual({
    ok: true,
    content: {
      title: '河道巡检无人机',
      text: '自动起降，识别漂浮物。',
      maturity: 'smallBatch',
      cases: [{ what: '某区河道巡检（演示）', place: '', year: null, result: '', link: '' }],
      rights: [],
      wishes: ['firstUse'],
      tagIds: ['uav'],
      freeTags: ['自动机巢'],
    },
  })
  if (!reading.ok) return
  const stored = { ...reading.content, tags: [{ name: '无人机' }] }
  expect(readCapability(valuesOfCapability(stored), { now, resolve })).toEqual(reading)
})

test('every gap and every excess is named by its field', () => {
  const many = Array.from({ length: 21 }, (_, n) => `案例${n}`)
  const tags = Array.from({ length: 13 }, (_, n) => `标签${n}`).join('、')
  expect(readCapability({ tags, cases: many, wishes: ['fame'] }, { now, resolve })).toEqual({
    ok: false,
    errors: {
      title: ['required'],
      tags: ['tooMany:12'],
      text: ['required'],
      maturity: ['choose'],
      cases: ['tooMany:20'],
      wishes: ['choose'],
    },
  })
})

test('one case or many, what else a form carries is left out', () => {
  expect(typedCapability({ cases: '只有一个', version: '3', go: 'stay' })).toEqual({
    title: '',
    tags: '',
    text: '',
    maturity: '',
    cases: ['只有一个'],
    rights: [],
    wishes: [],
  })
})

const ROWS = {
  'cases[0].what': '河道漂浮物识别',
  'cases[0].place': '某区水利局（演示）',
  'cases[0].year': '2025 年',
  'cases[0].result': '识别率 96%',
  'cases[0].link': 'https://example.cn/case',
  'cases[1].what': ' ',
  'cases[3].what': '某水库\t巡检',
  'rights[0].kind': 'patent',
  'rights[0].title': '一种机巢',
  'rights[0].number': 'ZL202510000001.2',
  'rights[0].state': 'inForce',
}

test('the rows of a form become cases and rights, without the empty ones, and are a form again', () => {
  const { cases: _cases, ...texts } = WHOLE
  const reading = readCapability({ ...texts, ...ROWS }, { now, resolve })
  expect(reading).toMatchObject({
    ok: true,
    content: {
      cases: [
        {
          what: '河道漂浮物识别',
          place: '某区水利局（演示）',
          year: 2025,
          result: '识别率 96%',
          link: 'https://example.cn/case',
        },
        { what: '某水库 巡检', place: '', year: null, result: '', link: '' },
      ],
      rights: [{ kind: 'patent', title: '一种机巢', number: 'ZL202510000001.2', state: 'inForce' }],
    },
  })
  if (!reading.ok) return
  const stored = { ...reading.content, tags: [{ name: '无人机' }] }
  expect(readCapability(valuesOfCapability(stored), { now, resolve })).toEqual(reading)
})

test('a case without what was done, a year to come, an address that is none, a right of no kind are named cell by cell', () => {
  const wrong = {
    ...WHOLE,
    cases: undefined as never,
    'cases[0].place': '某区',
    'cases[0].year': '2030',
    'cases[0].link': 'javascript:alert(1)',
    'rights[0].title': '一种机巢',
  }
  expect(readCapability(wrong, { now, resolve })).toEqual({
    ok: false,
    errors: {
      'cases[0].what': ['required'],
      'cases[0].year': ['between:1990–2026'],
      'cases[0].link': ['webAddress'],
      'rights[0].kind': ['choose'],
      'rights[0].state': ['choose'],
    },
  })
})

test('a case of an older record is what was done, and reads as the same sentence', () => {
  expect(caseFrom('某区河道巡检，两年')).toEqual({
    what: '某区河道巡检，两年',
    place: '',
    year: null,
    result: '',
    link: '',
  })
  expect(caseText(caseFrom('某区河道巡检，两年'))).toBe('某区河道巡检，两年')
  const told = { what: '巡检', place: '某区', year: 2025, result: '识别率 96%', link: 'https://example.cn' }
  expect(caseText(told)).toBe('巡检，某区，2025，识别率 96%')
  expect(caseFrom(lineOfCase(told))).toEqual(told)
})
