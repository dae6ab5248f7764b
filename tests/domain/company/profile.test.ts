import { expect, test } from 'vitest'
import { missingFacts, PROFILE_FACTS } from '#app/domain/company/completeness.ts'
import { type CompanyProfile, profileInput, valuesOfProfile } from '#app/domain/company/profile.ts'

const NOW = new Date('2026-03-02T01:00:00Z')
const WHOLE: CompanyProfile = {
  name: '纸鸢科技（演示）',
  district: 'binjiang',
  foundedYear: 2018,
  staff: '50-99人',
  parallelProjects: 3,
  intro: '做低空巡检。',
}

test('the form of a profile reads as the same profile', () => {
  expect(profileInput(NOW).parse({ ...valuesOfProfile(WHOLE) })).toEqual(WHOLE)
  expect(profileInput(NOW).parse({ name: '某企业', foundedYear: ' 2018年 ' })).toMatchObject({
    district: null,
    foundedYear: 2018,
    staff: null,
    parallelProjects: null,
  })
})

test.each(['1899', '2027', '二零一八', '2018.5'])('the year %s is refused', (foundedYear) => {
  const reading = profileInput(NOW).safeParse({ name: '某企业', foundedYear })
  expect(reading.error?.issues.map(({ message }) => message)).toEqual(['year:2026'])
})

test.each([
  ['3', 3],
  ['３ 个', 3],
  [' 12个项目 ', 12],
  ['０', 0],
  ['99项', 99],
  ['', null],
  ['　', null],
])('the number of projects at once may be typed as %j', (parallelProjects, number) => {
  expect(profileInput(NOW).parse({ name: '某企业', parallelProjects })).toMatchObject({ parallelProjects: number })
})

test.each(['100', '-1', '3-5', '2.5', '三个', '个'])('%s is no number of projects at once', (parallelProjects) => {
  const reading = profileInput(NOW).safeParse({ name: '某企业', parallelProjects })
  expect(reading.error?.issues.map(({ message }) => message)).toEqual(['between:0–99'])
})

test('a profile lacks exactly the facts that are not stored', () => {
  const nothing: CompanyProfile = {
    name: '某企业',
    district: null,
    foundedYear: null,
    staff: null,
    parallelProjects: null,
    intro: '',
  }
  expect(missingFacts({ ...nothing, qualifications: [] }, { capabilities: 0, withCases: 0, withWishes: 0 })).toEqual(
    PROFILE_FACTS,
  )
  expect(
    missingFacts({ ...WHOLE, qualifications: ['高新技术企业'] }, { capabilities: 2, withCases: 1, withWishes: 1 }),
  ).toEqual([])
  expect(
    missingFacts({ ...WHOLE, qualifications: ['高新技术企业'] }, { capabilities: 2, withCases: 0, withWishes: 1 }),
  ).toEqual(['cases'])
})
