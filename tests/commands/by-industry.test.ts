import { expect, test } from 'vitest'
import { figuresByIndustry, industryFinder } from '#app/commands/match/by-industry.ts'
import { CITY_TAXONOMY, engineWith, profile } from '#tests/matching/city-taxonomy.ts'

const figures = (values: Record<string, number>) =>
  new Map(Object.entries(values).map(([id, ndcg10]) => [id, { ndcg10, mrr: 0, recall20: 0 }]))

test('a need counts in every industry it is of, and every industry counts alike', () => {
  const industries: Record<string, string[]> = { N1: ['甲', '乙'], N2: ['甲'], N3: [] }
  const found = figuresByIndustry(
    ({ id }) => industries[id] ?? [],
    ['N1', 'N2', 'N3', 'unmeasured'].map((id) => profile({ id })),
    figures({ N1: 1, N2: 0.5, N3: 0 }),
    figures({ N1: 0.5, N2: 0, N3: 0 }),
  )
  expect(found.industries).toEqual([
    { name: '甲', needs: 2, engine: 0.75, peer: 0.25 },
    { name: '乙', needs: 1, engine: 1, peer: 0.5 },
  ])
  expect(found.mean).toEqual({ engine: 0.875, peer: 0.375 })
  expect(found.needsOfNone).toBe(1)
})

test('the industries of a need are those its entered tags lie in and those its text names', () => {
  const industriesOf = industryFinder(CITY_TAXONOMY, engineWith({}))
  expect(industriesOf(profile({ id: 'tag', tags: ['lae.insp'] }))).toContain('低空经济')
  expect(industriesOf(profile({ id: 'industry', tags: ['tex'] }))).toEqual(['现代纺织与服装'])
  expect(industriesOf(profile({ id: 'text', text: '低空经济' }))).toContain('低空经济')
  expect(industriesOf(profile({ id: 'nothing', text: '你好' }))).toEqual([])
})
