import { expect, test } from 'vitest'
import type { FormValues } from '#app/domain/form.ts'
import { differencesBetween } from '#app/domain/scenario/difference.ts'
import { rowValues } from '#app/domain/scenario/rows.ts'
import { understoodField } from '#app/domain/scenario/understood.ts'

const targets = (...rows: [metric: string, target: string][]): FormValues =>
  rowValues(
    'targets',
    rows.map(([metric, target]) => ({ metric, unit: '%', target, method: '' })),
  )

test('a record does not differ from itself, however it was typed', () => {
  const before: FormValues = { title: '巡检', tags: '无人机、机器人', modes: ['pilot'], note: '甲\n乙' }
  const after: FormValues = { title: ' 巡检 ', tags: ['机器人', '无人机'], modes: 'pilot', note: '甲\r\n乙' }
  expect(differencesBetween(before, after)).toEqual([])
})

test('fields differ in the order of the form, short ones whole and long ones as texts', () => {
  const long = '水库库岸每周巡检一次，覆盖三十公里，遇大风大雨停飞，次日补飞并说明原因。'
  expect(
    differencesBetween(
      { title: '巡检', requirement: long, budget: '80' },
      { title: '巡查', requirement: '', budget: '' },
    ),
  ).toEqual([
    { field: 'title', kind: 'value', before: { title: '巡检' }, after: { title: '巡查' } },
    { field: 'requirement', kind: 'text', before: long, after: '' },
    { field: 'budget', kind: 'value', before: { budget: '80' }, after: { budget: '' } },
  ])
})

test('of several values it is said which went, stayed and came', () => {
  expect(differencesBetween({ tags: '无人机、传感器' }, { tags: '无人机，机器人' })).toEqual([
    { field: 'tags', kind: 'words', gone: ['传感器'], kept: ['无人机'], added: ['机器人'] },
  ])
  expect(differencesBetween({ modes: ['pilot', 'procurement'] }, { modes: 'pilot' })).toEqual([
    { field: 'modes', kind: 'words', gone: ['procurement'], kept: ['pilot'], added: [] },
  ])
})

test('rows are compared with the row of the same name; others came or went, in their place', () => {
  const before = targets(['准确率', '90'], ['时延', '3'], ['覆盖率', '80'])
  const after = targets(['准确率', '95'], ['覆盖率', '80'], ['误报率', '2'])
  expect(differencesBetween(before, after)).toEqual([
    {
      field: 'targets',
      kind: 'rows',
      unchanged: 1,
      rows: [
        { before: row('准确率', '90'), after: row('准确率', '95') },
        { before: row('时延', '3'), after: null },
        { before: null, after: row('误报率', '2') },
      ],
    },
  ])
})

test('rows in another order are the same rows', () => {
  expect(differencesBetween(targets(['甲', '1'], ['乙', '2']), targets(['乙', '2'], ['甲', '1']))).toEqual([])
})

test('two rows of one name are two rows', () => {
  expect(differencesBetween(targets(['甲', '1'], ['甲', '2']), targets(['甲', '2']))).toEqual([
    { field: 'targets', kind: 'rows', unchanged: 1, rows: [{ before: row('甲', '1'), after: null }] },
  ])
})

test('only the fields that are asked for are compared', () => {
  expect(differencesBetween({ contactName: '甲', note: 'a' }, { contactName: '乙', note: 'b' }, ['note'])).toHaveLength(
    1,
  )
})

function row(metric: string, target: string) {
  return { metric, unit: '%', target, method: '' }
}

test('a single field is understood by itself, also when its time has passed', () => {
  expect(understoodField('closesAt', { closesAt: '2020-01-20 17:00' })).toEqual({
    closesAt: new Date('2020-01-20T09:00:00Z'),
  })
  expect(understoodField('budget', { budget: '80' })).toMatchObject({ budget: { kind: 'amount', maxYuan: 800_000 } })
  expect(understoodField('budget', { budget: '八十左右' })).toEqual({})
  expect(understoodField('title', { title: '80' })).toEqual({})
})
