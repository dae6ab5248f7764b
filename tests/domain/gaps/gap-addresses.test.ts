import { expect, test } from 'vitest'
import { companiesLink, coverageLink, needsLink, pairsLink } from '#app/domain/gaps/gap-links.ts'
import { gapRowAddress, gapsAddress, gapsFileAddress, gapsQueryOf } from '#app/domain/gaps/gaps-query.ts'

const queryOf = (search: string) => gapsQueryOf(new URLSearchParams(search))
const ANSWERING = { validation: ['lab'], integration: ['prototype'], rollout: ['smallBatch', 'scale'] } as const

test.each([
  '/matching/gaps',
  '/matching/gaps?tag=lae',
  '/matching/gaps?by=stage',
  '/matching/gaps?by=stage&tag=agi.compute',
])('the address %s opens exactly the map it was written for', (address) => {
  expect(gapsAddress(queryOf(address.split('?')[1] ?? ''))).toBe(address)
})

test('what cannot be meant is left out', () => {
  expect(queryOf('by=moon&tag=%20')).toEqual({ axis: 'district', tag: null })
  expect(queryOf(`tag=${'长'.repeat(500)}`).tag).toHaveLength(60)
})

test('a row opens at its own place, and the file has every row', () => {
  expect(gapRowAddress({ axis: 'stage', tag: 'lae' })).toBe('/matching/gaps?by=stage&tag=lae#tag-lae')
  expect(gapsFileAddress({ axis: 'stage' })).toBe('/matching/gaps.xlsx?by=stage')
})

test.each([
  ['lae', 'yuhang', '/scenarios?open=yes&tag=lae&district=yuhang', '/capabilities?tag=lae&district=yuhang'],
  ['lae', 'city', '/scenarios?open=yes&tag=lae&district=city', '/capabilities?tag=lae'],
  [
    'lae',
    'rollout',
    '/scenarios?open=yes&tag=lae&stage=rollout',
    '/capabilities?tag=lae&maturity=smallBatch&maturity=scale',
  ],
  ['lae', 'unstated', '/scenarios?open=yes&tag=lae', '/capabilities?tag=lae'],
  [null, 'xihu', '/scenarios?open=yes&district=xihu', '/capabilities?district=xihu'],
  [null, null, '/scenarios?open=yes', '/capabilities'],
] as const)('the figures of %s in %s lead to what they count', (tagId, column, needs, companies) => {
  expect(needsLink({ tagId, column })).toBe(needs)
  expect(companiesLink({ tagId, column }, ANSWERING)).toBe(companies)
})

test('pairs lead to the matching view of their tag', () => {
  expect(pairsLink({ tagId: 'lae', column: null })).toBe('/matching?tag=lae')
  expect(pairsLink({ tagId: 'lae', column: 'yuhang' })).toBe('/matching?tag=lae&district=yuhang')
  expect(pairsLink({ tagId: 'lae', column: 'city' })).toBe('/matching?tag=lae&district=city')
  expect(pairsLink({ tagId: 'lae', column: 'validation' })).toBe('/matching?tag=lae')
  expect(pairsLink({ tagId: null, column: 'yuhang' })).toBe('/matching')
})

test('coverage leads to the needs that lack a company, where there are any', () => {
  const cell = { needs: 3, companies: 5, pairs: 2, covered: 2 }
  expect(coverageLink({ tagId: 'lae', column: null }, cell)).toBe('/matching?tag=lae&only=gaps')
  expect(coverageLink({ tagId: 'lae', column: null }, { ...cell, covered: 3 })).toBe('/matching?tag=lae')
  expect(coverageLink({ tagId: null, column: null }, cell)).toBe('/matching')
})
