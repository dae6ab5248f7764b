import { expect, test } from 'vitest'
import type { Evidence, Explanation, FactKind } from '#app/matching/evidence.ts'
import { compareRows, scoreLeads } from '#app/ui/compare/compare-rows.ts'
import type { ComparedPair } from '#app/ui/compare/compared-pair.ts'

const EMPTY: Explanation = { score: 0, parts: [], missing: [], unknown: [], gate: { passed: true, missing: [] } }

function pair(ref: string, explanation: Partial<Explanation>): ComparedPair {
  const facts = { name: ref, note: '', key: { code: 'HZ-1', companyId: ref }, metBy: null, rank: 1, among: 3 }
  return { ref, ...facts, explanation: { ...EMPTY, ...explanation }, tagNames: { uav: '无人机' } }
}

function scored(ref: string, tags: number, fit: Evidence[], unknown: FactKind[] = []): ComparedPair {
  const points = fit.reduce((sum, one) => sum + one.points, 0)
  return pair(ref, {
    score: tags + points,
    parts: [
      { kind: 'tags', points: tags, max: 36, evidence: [{ kind: 'sameTag', tag: 'uav', points: tags }] },
      { kind: 'fit', points, max: 7, evidence: fit },
    ],
    unknown,
  })
}

const MEETS: Evidence = { kind: 'openingMeetsWish', opening: 'users', wish: 'firstUse', points: 1.5 }
const FAILS: Evidence = { kind: 'noOpeningForWish', wish: 'dataAccess', points: 0 }
const CASES: Evidence = { kind: 'trackRecord', cases: 2, points: 0.67 }

test('a fact of several pieces is one row; what is missing in it is said apart, what is not on record is said so', () => {
  const rows = compareRows([scored('a', 30, [MEETS, FAILS, CASES]), scored('b', 20, [], ['openings', 'cases'])], 'zh')
  expect(rows.map(({ key, within }) => [key, within])).toEqual([
    ['tags', false],
    ['fit', false],
    ['openings', true],
    ['cases', true],
  ])
  expect(rows[2]?.cells).toEqual([
    {
      points: 1.5,
      max: null,
      met: ['开放应用用户，对上企业的首试首用诉求'],
      lacking: ['开放条件里没有能回应企业数据开放诉求的'],
      lead: null,
    },
    { points: null, max: null, met: ['尚未登记，不加分也不减分'], lacking: [], lead: null },
  ])
  expect(rows[0]?.cells.map(({ lead }) => lead)).toEqual(['alone', null])
})

test('who is refused by the gate, or shares nothing, has no points in any row, and is told why', () => {
  const refused = pair('c', { gate: { passed: false, missing: ['uav'] } })
  const strange = pair('d', { parts: [{ kind: 'tags', points: 0, max: 36, evidence: [] }] })
  const rows = compareRows([scored('a', 30, [CASES]), refused, strange], 'zh')
  for (const { cells } of rows) expect(cells[1]).toMatchObject({ points: null, met: ['缺少必备标签，不计分'] })
  expect(rows[0]?.cells[2]).toMatchObject({ points: 0, met: ['没有对上的地方'] })
  expect(rows[1]?.cells[2]).toMatchObject({ points: null, met: ['没有共同点，不计条件'] })
})

test('what reads the same is not marked as different', () => {
  const alike = [scored('a', 30.04, []), scored('b', 30.01, [])]
  expect(compareRows(alike, 'zh')[0]?.cells.map(({ lead }) => lead)).toEqual([null, null])
  expect(scoreLeads(alike)).toEqual([null, null])
  expect(scoreLeads([...alike, scored('c', 12, [])])).toEqual(['shared', 'shared', null])
})
