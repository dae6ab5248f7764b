import { describe, expect, test } from 'vitest'
import {
  addressWith,
  addressWithout,
  COMPARED_MAX,
  type CompareQuery,
  compareAddress,
  compareQueryOf,
  hasRoom,
} from '#app/domain/compare/compare-query.ts'

const read = (search: string) => compareQueryOf(new URLSearchParams(search))

describe('which side stays', () => {
  test.each([
    ['scenario=s1&company=a&company=b', 'scenario', 's1', ['a', 'b']],
    ['company=a&company=b&scenario=s1', 'scenario', 's1', ['a', 'b']],
    ['company=a&scenario=s1&scenario=s2', 'company', 'a', ['S1', 'S2']],
    ['scenario=s1&scenario=s2&company=a', 'company', 'a', ['S1', 'S2']],
    ['scenario=s1&company=a', 'scenario', 's1', ['a']],
    ['company=a&scenario=s1', 'company', 'a', ['S1']],
    ['scenario=s1', 'scenario', 's1', []],
    ['company=a', 'company', 'a', []],
  ])('of %s it is the %s', (search, side, ref, others) => {
    const own = { side, ref: side === 'scenario' ? ref.toUpperCase() : ref }
    expect(read(search)).toEqual({ own, others, surplus: [], against: null })
  })

  test('where both have several, the side named first keeps its first, and its others are left out', () => {
    expect(read('company=a&company=b&scenario=s1&scenario=s2')).toMatchObject({
      own: { side: 'company', ref: 'a' },
      others: ['S1', 'S2'],
      surplus: ['b'],
    })
  })

  test('an address that names nothing is no comparison', () => {
    for (const search of ['', 'company=&scenario=%20', 'against=x']) expect(read(search)).toBeNull()
  })
})

test('four stand beside each other; a fifth is left out by name, and one named twice counts once', () => {
  const query = read('scenario=s&company=a&company=a&company=b&company=c&company=d&company=e')
  expect(query).toMatchObject({ others: ['a', 'b', 'c', 'd'], surplus: ['e'] })
  expect(query?.others).toHaveLength(COMPARED_MAX)
  expect(hasRoom(query as CompareQuery)).toBe(false)
  expect(hasRoom({ others: ['a', 'b', 'c'] })).toBe(true)
})

test('the address of a comparison opens it again, with one more or without one', () => {
  const query = read('scenario=HZ-1&company=a&company=b&against=%E4%BA%91') as CompareQuery
  expect(compareAddress(query)).toBe('/matching/compare?scenario=HZ-1&company=a&company=b')
  expect(addressWith(query, 'c')).toBe('/matching/compare?scenario=HZ-1&company=a&company=b&company=c')
  expect(addressWithout(query, 'a')).toBe('/matching/compare?scenario=HZ-1&company=b')
  const search = addressWith(query, 'c').split('?')[1] ?? ''
  expect(read(search)).toEqual({ ...query, others: ['a', 'b', 'c'], against: null })
})

test('words and refs are cut, and no address makes a long list', () => {
  const query = read(`scenario=s&${Array.from({ length: 200 }, (_, n) => `company=c${n}`).join('&')}`)
  expect((query?.others.length ?? 0) + (query?.surplus.length ?? 0)).toBe(20)
  expect(read(`scenario=s&against=${'云'.repeat(100)}`)?.against).toHaveLength(60)
})
