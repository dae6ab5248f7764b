import { describe, expect, test } from 'vitest'
import { mergePreview } from '#app/domain/taxonomy/merge-preview.ts'
import { overviewOf } from '#app/domain/taxonomy/overview.ts'
import { formOf, tagInput } from '#app/domain/taxonomy/tag-form.ts'
import { type TagRecord, taxonomyFrom } from '#app/domain/taxonomy/taxonomy.ts'
import { toldTag } from '#app/domain/taxonomy/told-tag.ts'
import { whatChanged } from '#app/domain/taxonomy/trail.ts'
import { SEED_TAGS } from '#seeds/taxonomy/source.ts'

const records = SEED_TAGS.map((tag): TagRecord => {
  const merged = tag.id === 'lae.heli'
  return { ...tag, state: merged ? 'merged' : 'active', mergedIntoId: merged ? 'lae.uav' : null }
})
const taxonomy = taxonomyFrom(4, records)
const uses = new Map([
  ['lae.uav', { scenarios: 3, capabilities: 5 }],
  ['lae.heli', { scenarios: 1, capabilities: 2 }],
])

describe('the tree of the taxonomy', () => {
  const overview = overviewOf(taxonomy, uses)

  test('shows every offered technology under each of its parents', () => {
    const branches = overview.groups.flatMap(({ branches }) => branches)
    expect(branches).toHaveLength(25)
    const under = branches.filter(({ below }) => below.some(({ id }) => id === 'lae.uav'))
    expect(under.map(({ tag }) => tag.id)).toEqual(['lae', 'aero'])
    expect(overview.loose).toEqual([])
    expect(overview.domains).toHaveLength(35)
  })

  test('counts the records of a merged tag where it went, and keeps it in sight', () => {
    const line = overview.groups[0]?.branches.flatMap(({ below }) => below).find(({ id }) => id === 'lae.uav')
    expect(line?.uses).toEqual({ scenarios: 4, capabilities: 7 })
    expect(overview.past.map(({ id }) => id)).toEqual(['lae.heli'])
  })
})

describe('a merger is previewed', () => {
  const tag = (id: string) => taxonomy.tag(id) as TagRecord

  test('with the records, the words and the tags that move', () => {
    const { preview } = mergePreview(tag('lae.uav'), '低空巡检', taxonomy, uses)
    expect(preview?.into.id).toBe('lae.insp')
    expect(preview?.uses).toEqual({ scenarios: 4, capabilities: 7 })
    expect(preview?.given).toContain('无人机整机')
    expect(mergePreview(tag('lae'), '无人驾驶', taxonomy, uses).preview?.below.length).toBeGreaterThan(10)
  })

  test('or refused in words: an unknown word, a tag of another kind, the tag itself', () => {
    expect(mergePreview(tag('lae.uav'), '飞毯', taxonomy, uses)).toEqual({ problem: 'unknown', preview: null })
    expect(mergePreview(tag('lae.uav'), '低空经济', taxonomy, uses).problem).toBe('unfit')
    expect(mergePreview(tag('lae.uav'), '无人机整机', taxonomy, uses).problem).toBe('unfit')
    expect(mergePreview(tag('lae.uav'), '', taxonomy, uses)).toEqual({ problem: null, preview: null })
  })
})

describe('the form of a tag', () => {
  test('gives back what it was filled with, also names that hold a separator', () => {
    const water = { ...(taxonomy.tag('geq.water') as TagRecord), aliases: ['水务、管网', '治水'] }
    const input = tagInput.parse(formOf(water, taxonomy))
    expect(input.aliases).toEqual(['水务、管网', '治水'])
    expect(input).toMatchObject({ name: '水务、管网与环境监测', parents: ['高端通用设备'], version: 4 })
  })

  test('refuses an empty name and too many words by code', () => {
    const many = Array.from({ length: 61 }, (_, at) => `词${at}`).join('\n')
    const answer = tagInput.safeParse({ name: ' ', aliases: many, version: '1' })
    expect(answer.error?.issues.map(({ message }) => message)).toEqual(['required', 'tooMany:60'])
  })
})

test('a type-ahead is told the way down to a tag in the language of the page', () => {
  const found = { tag: taxonomy.tag('lae.uav') as TagRecord, matched: '无人机' }
  expect(toldTag(found, taxonomy, 'en', () => 'root')).toEqual({
    id: 'lae.uav',
    name: 'Unmanned aircraft',
    path: 'Low-altitude economy',
    kind: 'technology',
    matched: '无人机',
  })
  const industry = { tag: taxonomy.tag('lae') as TagRecord, matched: null }
  expect(toldTag(industry, taxonomy, 'zh', ({ group }) => group ?? '')).toEqual({
    id: 'lae',
    name: '低空经济',
    path: '风口5',
    kind: 'industry',
  })
})

test('a row of the trail says what changed in names', () => {
  const nameOf = (id: string) => taxonomy.tag(id)?.name
  expect(whatChanged({ from: ['lae'], to: ['lae', 'gone'] }, nameOf)).toBe('低空经济 → 低空经济、gone')
  expect(whatChanged({ aliases: ['甲', '乙'] }, nameOf)).toBe('甲、乙')
  expect(whatChanged({ into: '无人机整机', intoId: 'lae.uav' }, nameOf)).toBe('无人机整机')
  expect(whatChanged(null, nameOf)).toBe('')
})
