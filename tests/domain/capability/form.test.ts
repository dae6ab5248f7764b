import { expect, test } from 'vitest'
import { readCapability, typedCapability, valuesOfCapability } from '#app/domain/capability/form.ts'
import { resolverOver } from '#app/domain/listing/tag-words.ts'

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
  const reading = readCapability(WHOLE, resolve)
  expect(reading).toEqual({
    ok: true,
    content: {
      title: '河道巡检无人机',
      text: '自动起降，识别漂浮物。',
      maturity: 'smallBatch',
      cases: ['某区河道巡检（演示）'],
      wishes: ['firstUse'],
      tagIds: ['uav'],
      freeTags: ['自动机巢'],
    },
  })
  if (!reading.ok) return
  const stored = { ...reading.content, tags: [{ name: '无人机' }] }
  expect(readCapability(valuesOfCapability(stored), resolve)).toEqual(reading)
})

test('every gap and every excess is named by its field', () => {
  const many = Array.from({ length: 21 }, (_, n) => `案例${n}`)
  const tags = Array.from({ length: 13 }, (_, n) => `标签${n}`).join('、')
  expect(readCapability({ tags, cases: many, wishes: ['fame'] }, resolve)).toEqual({
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
    wishes: [],
  })
})
