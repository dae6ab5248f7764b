import { expect, test } from 'vitest'
import {
  BATCH_MAX,
  batchTitle,
  chineseNumeral,
  listCodeOf,
  nextBatch,
  scenarioCodeOf,
} from '#app/domain/list/naming.ts'

test('batches are counted as Chinese documents count', () => {
  const spoken = '一 二 三 四 五 六 七 八 九 十 十一 十二'.split(' ')
  expect(spoken.map((_, at) => chineseNumeral(at + 1))).toEqual(spoken)
  expect([19, 20, 21, 90, 99].map(chineseNumeral)).toEqual(['十九', '二十', '二十一', '九十', '九十九'])
  const all = Array.from({ length: BATCH_MAX }, (_, at) => chineseNumeral(at + 1))
  expect(new Set(all).size).toBe(BATCH_MAX)
})

test('a list and its scenarios have codes of fixed width', () => {
  expect(listCodeOf(2026, 4)).toBe('HZ-2026-04')
  expect(scenarioCodeOf('HZ-2026-04', 1)).toBe('HZ-2026-04-001')
  expect(scenarioCodeOf('HZ-2026-12', 117)).toBe('HZ-2026-12-117')
})

test('a list is called after its year and batch', () => {
  expect(batchTitle(2026, 4)).toBe('2026年第四批未来场景机会清单')
})

test('the next batch follows the highest one, also over a gap, until the year is full', () => {
  expect(nextBatch([])).toBe(1)
  expect(nextBatch([1, 2, 4])).toBe(5)
  expect(nextBatch([BATCH_MAX])).toBeNull()
})
