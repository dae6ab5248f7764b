import { describe, expect, test } from 'vitest'
import { countGraphemes } from '#app/enhance/graphemes.ts'
import { joinNames, namesIn } from '#app/enhance/tags/names.ts'
import { timeLeft } from '#app/enhance/time-left.ts'
import { fill } from '#app/enhance/words.ts'

const DAY_MS = 86_400_000
const WORDS = { days: '{d} 天 {h} 时', hours: '{h} 时 {m} 分', minutes: '{m} 分 {s} 秒', over: '已截止' }

test('a sentence keeps the places that nothing was given for, and is silent when the page gave none', () => {
  expect(fill('已于 {time} 保存，{who}', { time: '14:03' })).toBe('已于 14:03 保存，{who}')
  expect(fill(undefined, { time: '14:03' })).toBe('')
})

test('tag names are read as people separate them, each once, and written as the server reads them', () => {
  expect(namesIn(' 低空经济、无人机，无人机；机器人,\n算力 ')).toEqual(['低空经济', '无人机', '机器人', '算力'])
  expect(namesIn('、，')).toEqual([])
  expect(joinNames(['低空经济', '无人机'])).toBe('低空经济、无人机')
})

test('what people see as one character counts as one', () => {
  expect(countGraphemes('杭州👨‍👩‍👧é')).toBe(4)
  expect(countGraphemes('')).toBe(0)
})

describe('time left', () => {
  test.each([
    [3 * DAY_MS + 4 * 3_600_000, '3 天 4 时'],
    [DAY_MS, '1 天 0 时'],
    [DAY_MS - 1, '23 时 59 分'],
    [3_600_000, '1 时 0 分'],
    [3_599_999, '59 分 59 秒'],
    [1, '0 分 0 秒'],
    [0, '已截止'],
    [-DAY_MS, '已截止'],
  ])('%i ms are said as %s', (leftMs, said) => {
    expect(timeLeft(leftMs, WORDS)).toBe(said)
  })

  test('a page without finer words is counted down in the ones it gave', () => {
    expect(timeLeft(1_800_000, { days: '{d} 天 {h} 时' })).toBe('0 天 0 时')
  })
})
