import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SCENARIO_SORTS } from '#app/domain/catalogue/order.ts'
import { addressOf, isNarrowed, queryFrom, SEARCH_TEXT_MAX, searchText, toggled } from '#app/domain/catalogue/query.ts'
import { SCENARIO_FACETS } from '#app/domain/catalogue/scenario-facets.ts'

const read = (search: string) => queryFrom(new URLSearchParams(search), SCENARIO_FACETS, SCENARIO_SORTS)

test('an address is read and written the same again, whatever its order', () => {
  const query = read('page=3&stage=validation&q=%E5%B7%A1%E6%A3%80&tag=lae&tag=uav&sort=newest&open=yes')
  const address = addressOf('/scenarios', query)
  expect(address).toBe('/scenarios?q=%E5%B7%A1%E6%A3%80&open=yes&tag=lae&tag=uav&stage=validation&sort=newest&page=3')
  expect(read(address.split('?')[1] ?? '')).toEqual(query)
})

test('what makes no sense in an address counts as not given', () => {
  const query = read('page=-1&sort=loudest&colour=red&tag=&tag=+')
  expect(query).toEqual(read(''))
  expect(isNarrowed(query)).toBe(false)
  expect(addressOf('/scenarios', query)).toBe('/scenarios')
})

test('putting a value in or out starts at the first page again', () => {
  const query = read('tag=lae&page=4')
  expect(toggled(query, 'stage', 'rollout')).toMatchObject({ chosen: { stage: ['rollout'], tag: ['lae'] }, page: 1 })
  expect(toggled(query, 'tag', 'lae').chosen.tag).toEqual([])
})

test('any text becomes one clean line of bounded length, and stays as it is when cleaned again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
      const clean = searchText(typed)
      expect(Array.from(clean).length).toBeLessThanOrEqual(SEARCH_TEXT_MAX)
      expect(clean).not.toMatch(/[\n\r\t\u202e\u200b]|^\s|\s$/u)
      expect(searchText(clean)).toBe(clean)
    }),
  )
  expect(searchText(null)).toBe('')
  expect(searchText('  低空\u200b 巡检\n')).toBe('低空 巡检')
})
