import { expect, test } from 'vitest'
import { moveWords } from '#app/text/deeds.ts'

test('what a deed moved is told in words, for lists and capabilities too', () => {
  const list = { noun: 'scenarioList', fromState: 'draft', toState: 'published' }
  expect(moveWords(list, 'zh')).toBe('草稿 → 已发布')
  expect(moveWords({ noun: 'capability', fromState: null, toState: 'withdrawn' }, 'en')).toBe('Withdrawn')
  expect(moveWords({ noun: 'scenario', fromState: 'draft', toState: 'inReview' }, 'zh')).toBe('草稿 → 审核中')
})
