import { expect, test } from 'vitest'
import {
  capabilityListCodeOf,
  capabilityListTitle,
  listedCapabilityCodeOf,
} from '#app/domain/capability-list/naming.ts'
import { LISTED_CAPABILITIES_MAX, obstaclesToListing } from '#app/domain/capability-list/publishing.ts'

test('a list is numbered by year and batch, a capability by its place on it', () => {
  expect(capabilityListCodeOf(2026, 4)).toBe('HZC-2026-04')
  expect(listedCapabilityCodeOf('HZC-2026-04', 17)).toBe('HZC-2026-04-017')
  expect(capabilityListTitle(2026, 12)).toBe('2026年第十二批场景能力清单')
})

test('an empty list, one too long and one with what was withdrawn are not published', () => {
  const here = (n: number) => Array.from({ length: n }, (_, at) => ({ id: `c${at}`, published: true }))
  expect(obstaclesToListing([])).toEqual([{ problem: 'noCapability', capabilityId: null }])
  expect(obstaclesToListing(here(LISTED_CAPABILITIES_MAX))).toEqual([])
  expect(obstaclesToListing(here(LISTED_CAPABILITIES_MAX + 1))).toEqual([{ problem: 'tooMany', capabilityId: null }])
  expect(obstaclesToListing([...here(1), { id: 'gone', published: false }])).toEqual([
    { problem: 'notPublished', capabilityId: 'gone' },
  ])
})
