import { expect, test } from 'vitest'
import { listInput } from '#app/domain/list/list-input.ts'
import { LIST_SCENARIOS_MAX, obstaclesTo } from '#app/domain/list/publishing.ts'

const NOW = new Date('2026-11-02T02:00:00Z')
const LATER = new Date('2026-12-02T02:00:00Z')
const scenario = (id: string, closesAt: Date | null = LATER) => ({ id, closesAt, stage: 'rollout' as const })

test('a list of scenarios that can still be answered may be published', () => {
  expect(obstaclesTo([scenario('a'), scenario('b')], NOW)).toEqual([])
})

test('an empty list is not published', () => {
  expect(obstaclesTo([], NOW)).toEqual([{ problem: 'noScenario', scenarioId: null }])
})

test('a deadline must lie ahead: at the very instant it is too late', () => {
  expect(obstaclesTo([scenario('a', NOW), scenario('b', null), scenario('c')], NOW)).toEqual([
    { problem: 'deadlinePassed', scenarioId: 'a' },
    { problem: 'noDeadline', scenarioId: 'b' },
  ])
})

test('a scenario without a stage is named, and so is a list too long for its codes', () => {
  expect(obstaclesTo([{ ...scenario('a'), stage: null }], NOW)).toEqual([{ problem: 'noStage', scenarioId: 'a' }])
  const many = Array.from({ length: LIST_SCENARIOS_MAX + 1 }, (_, at) => scenario(`s${at}`))
  expect(obstaclesTo(many, NOW)).toEqual([{ problem: 'tooMany', scenarioId: null }])
})

test('a list needs a year, a batch within two digits and a title', () => {
  const good = { year: '2026', batch: '4', title: ' 2026年第四批 ', intro: undefined }
  expect(listInput.parse(good)).toEqual({ year: 2026, batch: 4, title: '2026年第四批', intro: '' })
  const faults = (change: object) =>
    listInput.safeParse({ ...good, ...change }).error?.issues.map(({ path, message }) => `${path} ${message}`)
  expect(faults({ batch: '0' })).toEqual(['batch between:1–99'])
  expect(faults({ batch: '1.5' })).toEqual(['batch between:1–99'])
  expect(faults({ batch: undefined })).toEqual(['batch required'])
  expect(faults({ title: '  ' })).toEqual(['title required'])
  expect(faults({ year: '1999' })).toEqual(['year between:2020–2099'])
})
