import { expect, test } from 'vitest'
import type { Explanation, Part } from '#app/matching/evidence.ts'
import { whyNotWords } from '#app/ui/matching/why-not-words.ts'

const part = (kind: Part['kind'], points: number, max: number): Part => ({ kind, points, max, evidence: [] })
const pair = (score: number, parts: Part[], missing: string[] = []): Explanation => ({
  score,
  parts,
  missing: [],
  unknown: [],
  gate: { passed: missing.length === 0, missing },
})
const said = (explanation: Explanation) => whyNotWords(explanation, { uav: '无人机' }, 'zh')

test('a fitting pair needs no excuse', () => {
  expect(said(pair(60, [part('tags', 30, 40), part('text', 30, 55)]))).toBeNull()
})

test('a pair that does not fit names the parts that fall short, conditions never', () => {
  expect(said(pair(33, [part('tags', 3, 36), part('text', 28, 56), part('fit', 1, 8)]))).toBe(
    '匹配度不到 40，主要差在标签。',
  )
  expect(said(pair(15, [part('tags', 3, 36), part('text', 11, 56), part('fit', 1, 8)]))).toBe(
    '匹配度不到 40，主要差在标签和内容。',
  )
  expect(said(pair(31, [part('tags', 20, 36), part('text', 30, 56)]))).toBe('匹配度不到 40：几处都只对上一部分。')
})

test('a pair without anything in common, and one that the gate refuses, say so', () => {
  expect(said(pair(0, [part('tags', 0, 40), part('text', 0, 60)]))).toBe('标签和内容都没有对上的地方，因此匹配度为 0。')
  expect(said(pair(0, [], ['uav']))).toBe('缺少必备标签“无人机”，因此不计匹配度。')
})
