import { describe, expect, test } from 'vitest'
import { leavingBy } from '#app/domain/scenario/leaving.ts'

const typed = {
  'targets[0].metric': '漏检率',
  'targets[2].metric': '误报率',
  'targets[2].unit': '%',
}
const rowsOf = (values: object) => Object.keys(values).filter((name) => name.endsWith('.metric')).length

describe('leaving a part of the form', () => {
  test('the way on leads through the parts and ends at the check, and only from a valid part', () => {
    expect(leavingBy('next', 'basics', {})).toMatchObject({ onlyWhenValid: true })
    expect(leavingBy('next', 'basics', {}).to('/s')).toBe('/s/parts/tags')
    expect(leavingBy('next', 'closing', {}).to('/s')).toBe('/s/check')
  })

  test('back to the list or over to another part goes with anything typed', () => {
    expect(leavingBy('list', 'terms', {}).to('/s')).toBe('/s')
    expect(leavingBy('part:closing', 'terms', {}).to('/s')).toBe('/s/parts/closing')
    expect(leavingBy('part:closing', 'terms', {}).onlyWhenValid).toBe(false)
  })

  test('a part or button that does not exist saves and stays', () => {
    for (const button of ['', 'part:secret', 'add:modes', 'remove:title:0']) {
      expect(leavingBy(button, 'terms', {}).to('/s')).toBe('/s/parts/terms')
    }
  })

  test('a suggested tag is saved with what is typed, once, and from the part of tags alone', () => {
    const way = leavingBy('tag:低空物流', 'tags', { tags: '无人机', stage: 'rollout' })
    expect(way).toMatchObject({ typed: { tags: '无人机、低空物流', stage: 'rollout' }, onlyWhenValid: false })
    expect(way.to('/s')).toBe('/s/parts/tags#field-tags')
    expect(leavingBy('tag:无人机', 'tags', { tags: '无人机' }).typed.tags).toBe('无人机')
    expect(leavingBy('tag:无人机', 'tags', {}).typed.tags).toBe('无人机')
    expect(leavingBy('tag:无人机', 'basics', { title: '巡河' }).typed).not.toHaveProperty('tags')
  })

  test('more rows come below the ones that are filled in', () => {
    const way = leavingBy('add:targets', 'targets', typed)
    expect(rowsOf(way.typed)).toBe(2)
    expect(way.to('/s')).toBe('/s/parts/targets?rows=5#row-targets-2')
  })

  test('the row that goes is the one on the page, however many empty ones stand above it', () => {
    const way = leavingBy('remove:targets:2', 'targets', typed)
    expect(way.typed).toMatchObject({ 'targets[0].metric': '漏检率' })
    expect(rowsOf(way.typed)).toBe(1)
  })
})
