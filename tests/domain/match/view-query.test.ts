import { expect, test } from 'vitest'
import { matchingAddress, matchingPairLink, matchingQueryOf } from '#app/domain/match/view-query.ts'

const queryOf = (search: string) => matchingQueryOf(new URLSearchParams(search))

test.each([
  '/matching',
  '/matching?tag=lae',
  '/matching?tag=lae&scope=all&page=3',
  '/matching?tag=lae&only=gaps',
  '/matching?scenario=HZ-2026-01-017',
  '/matching?company=abc',
  '/matching?agency=xyz&district=yuhang&page=2',
  '/matching?tag=lae&district=city&only=gaps',
  '/matching?tag=lae&pair=HZ-2026-01-017%7Eabc',
  '/matching?company=abc&against=%E6%B2%B3%E9%81%93',
])('the address %s opens exactly the view it was written for', (address) => {
  expect(matchingAddress(queryOf(address.split('?')[1] ?? ''))).toBe(address)
})

test('choosing a pair keeps the board and its page; choosing another board, its gaps or its scope begins anew', () => {
  const query = queryOf('tag=lae&page=2&pair=HZ-1~a')
  expect(matchingAddress(query, { pair: { code: 'HZ-2', companyId: 'b' } })).toBe(
    '/matching?tag=lae&page=2&pair=HZ-2%7Eb#pair',
  )
  expect(matchingAddress(query, { page: 3 })).toBe('/matching?tag=lae&page=3')
  expect(matchingAddress(query, { gaps: true })).toBe('/matching?tag=lae&only=gaps')
  expect(matchingAddress({ ...query, all: true }, { tag: 'robot' })).toBe('/matching?tag=robot&scope=all')
  expect(matchingAddress(query, { scenario: 'HZ-2' })).toBe('/matching?scenario=HZ-2')
})

test('a district stays when the tag or the agency changes, and goes where one need or one company is looked at', () => {
  const query = queryOf('tag=lae&district=yuhang&page=3&pair=HZ-1~a')
  expect(matchingAddress(query, { tag: 'robot' })).toBe('/matching?tag=robot&district=yuhang')
  expect(matchingAddress(query, { agency: 'xyz' })).toBe('/matching?agency=xyz&district=yuhang')
  expect(matchingAddress(query, { district: 'xihu' })).toBe('/matching?tag=lae&district=xihu')
  expect(matchingAddress(query, { scenario: 'HZ-2' })).toBe('/matching?scenario=HZ-2')
  expect(queryOf('company=abc&district=yuhang').district).toBeNull()
  expect(queryOf('tag=lae&district=nowhere').district).toBeNull()
})

test('words for the other side stand beside a need or a company alone, and end with the choice of a pair', () => {
  expect(queryOf('tag=lae&against=x').against).toBeNull()
  const query = queryOf('scenario=HZ-2&against=x')
  expect(matchingAddress(query, { pair: { code: 'HZ-2', companyId: 'b' } })).toBe(
    '/matching?scenario=HZ-2&pair=HZ-2%7Eb#pair',
  )
  expect(matchingAddress(query, { company: 'b' })).toBe('/matching?company=b')
})

test('other pages lead to one pair among its neighbours', () => {
  expect(matchingPairLink({ code: 'HZ-2', companyId: 'b' })).toBe('/matching?scenario=HZ-2&pair=HZ-2%7Eb#pair')
})

test('what an address cannot mean is left out', () => {
  expect(queryOf('tag=&pair=nonsense&page=-4&only=x&scope=')).toEqual(queryOf(''))
  expect(queryOf('pair=a~b~c').pair).toBeNull()
  expect(queryOf('scenario=hz-1&company=b&tag=lae')).toMatchObject({ scenario: 'HZ-1', company: null, tag: null })
  expect(queryOf(`tag=${'长'.repeat(5000)}&page=99999`).tag).toHaveLength(60)
})
