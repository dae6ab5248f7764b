import { expect, test } from 'vitest'
import type { FormValues } from '#app/domain/form.ts'
import { resolverOver } from '#app/domain/listing/tag-words.ts'
import { readForm } from '#app/domain/scenario/read-form.ts'
import { draftNeedOf, saysNothing } from '#app/domain/standing/draft-need.ts'
import { WHOLE_FORM } from '#tests/support/agency-desk.ts'

const resolve = resolverOver([
  { id: 'i.low', name: '低空经济', aliases: ['低空'] },
  { id: 't.drone', name: '无人机', aliases: ['无人飞行器'] },
])
const NOW = new Date('2026-11-02T02:00:00Z')

test('of a form that is complete it says what is published from it', () => {
  const draft = draftNeedOf(WHOLE_FORM, resolve)
  const { content, errors } = readForm(WHOLE_FORM, { now: NOW, resolve, resolveAgency: () => null })
  expect(errors).toEqual({})
  for (const [name, value] of Object.entries(draft)) expect(content, name).toHaveProperty(name, value)
  expect(draft).toMatchObject({ tagIds: ['t.drone', 'i.low'], requiredTagIds: ['i.low'], freeTags: ['智慧水利'] })
})

test('of a form that is not it reads every field by itself', () => {
  const form = { tags: '无人飞行器、潮汐', stage: '随便', 'openings[0].kind': 'moon', 'openings[1].kind': 'data' }
  expect(readForm(form, { now: NOW, resolve, resolveAgency: () => null }).content).not.toHaveProperty('tagIds')
  expect(draftNeedOf(form, resolve)).toEqual({
    title: '',
    summary: '',
    requirement: '',
    tagIds: ['t.drone'],
    requiredTagIds: [],
    freeTags: ['潮汐'],
    stage: null,
    district: null,
    openings: [{ kind: 'data', note: '' }],
  })
})

test('a stage or a district alone says nothing that could be matched', () => {
  expect(saysNothing(draftNeedOf({ stage: 'rollout', district: 'linan', title: '  ' }, resolve))).toBe(true)
  const forms: FormValues[] = [{ title: '水' }, { requirement: '水' }, { tags: '潮汐' }, { requiredTags: '低空' }]
  for (const form of forms) expect(saysNothing(draftNeedOf(form, resolve)), JSON.stringify(form)).toBe(false)
})
