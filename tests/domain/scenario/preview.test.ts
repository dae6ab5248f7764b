import { expect, test } from 'vitest'
import { resolverOver } from '#app/domain/listing/tag-words.ts'
import { tagsShown } from '#app/domain/scenario/parts/tags.ts'
import { previewOf } from '#app/domain/scenario/preview.ts'
import { readForm } from '#app/domain/scenario/read-form.ts'

const resolve = resolverOver([
  { id: 't.drone', name: '无人机', aliases: ['uav'] },
  { id: 'i.low', name: '低空经济', aliases: ['低空'] },
])
const form = {
  title: '山塘巡检',
  requirement: '每日一巡',
  tags: 'UAV、智慧水利',
  requiredTags: '低空',
  budget: '看情况',
}

test('the tags of a draft are shown as the taxonomy names them, required ones first, unknown ones as typed', () => {
  expect(tagsShown(form, resolve)).toEqual([
    { name: '低空经济', required: true, known: true },
    { name: '无人机', required: false, known: true },
    { name: '智慧水利', required: false, known: false },
  ])
})

test('a preview shows a half-written scenario without inventing anything', () => {
  const reading = readForm(form, { now: new Date('2026-11-01T00:00:00Z'), resolve, resolveAgency: () => null })
  const preview = previewOf({ agencyName: '余杭', state: 'draft', form, reading, tags: tagsShown(form, resolve) })
  expect(preview).toMatchObject({
    code: null,
    title: '山塘巡检',
    summary: '',
    requirement: '每日一巡',
    stage: null,
    budget: { kind: 'unstated', minYuan: null, maxYuan: null },
    closesAt: null,
    targets: [],
  })
})
