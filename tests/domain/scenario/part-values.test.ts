import { expect, test } from 'vitest'
import { formOf, valuesOfPart, versionOfPart, withPart } from '#app/domain/scenario/part-values.ts'
import { partNamed, partWith } from '#app/domain/scenario/parts.ts'

const form = {
  title: '标题',
  modes: ['pilot', 'challenge'],
  'openings[0].kind': 'data',
  'openings[0].note': '脱敏',
  'openings[3].kind': '',
  'openings[3].note': ' ',
  'openings[12].kind': 'site',
  'openings[12].note': '园区',
}

test('rows close up when an empty one stands between them', () => {
  expect(valuesOfPart(form, 'openings')).toEqual({
    'openings[0].kind': 'data',
    'openings[0].note': '脱敏',
    ...{ 'openings[0].quantity': '', 'openings[0].conditions': '', 'openings[0].period': '' },
    'openings[1].kind': 'site',
    'openings[1].note': '园区',
    ...{ 'openings[1].quantity': '', 'openings[1].conditions': '', 'openings[1].period': '' },
  })
})

test('saving one part leaves the others alone and drops names that the form does not have', () => {
  const saved = withPart(form, 'terms', { budget: '300-800', title: '别处', version: '7' })
  expect(saved).toMatchObject({ title: '标题', budget: '300-800', modes: '' })
  expect(saved).not.toHaveProperty('version')
})

test('an emptied table stays empty although the stored record has rows', () => {
  const draft = withPart(form, 'openings', {})
  expect(valuesOfPart(formOf({ title: '旧', 'openings[0].kind': 'data' }, draft), 'openings')).toEqual({ openings: '' })
})

test('a draft that says nothing of a field shows the stored one', () => {
  expect(formOf({ title: '旧', note: '备注' }, { title: '新' })).toEqual({ title: '新', note: '备注' })
  expect(formOf({ title: '旧' }, null)).toEqual({ title: '旧' })
})

test('the version of a part changes with its own text only', () => {
  const before = versionOfPart(form, 'basics')
  expect(versionOfPart(withPart(form, 'terms', { budget: '面议' }), 'basics')).toBe(before)
  expect(versionOfPart(withPart(form, 'basics', { title: '标题二' }), 'basics')).not.toBe(before)
})

test('an untouched and an empty field have the same version', () => {
  expect(versionOfPart({ title: '甲' }, 'basics')).toBe(versionOfPart({ title: '甲', summary: '' }, 'basics'))
})

test('a field leads to its part, a cell of a table too', () => {
  expect(partWith('targets[2].unit')).toBe('targets')
  expect(partWith('contactPhone')).toBe('closing')
  expect(partWith('password')).toBeNull()
  expect(partNamed('terms')).toBe('terms')
  expect(partNamed('check')).toBeNull()
})
