import { expect, test } from 'vitest'
import { REVIEW_POINTS } from '#app/domain/review/checklist.ts'
import { COMMENT_MAX, commentName, REVIEW_FIELDS, readVerdict } from '#app/domain/review/verdict.ts'

test('a scenario goes back with comments by field; the whole has its own', () => {
  const ticked = { checklist: ['measurable', 'beautiful'] }
  const values = {
    ...ticked,
    verdict: 'return',
    'comment-title': ' 写明地点 ',
    'comment-whole': '其余可以',
    'comment-note': ' ',
  }
  expect(readVerdict(values)).toEqual({
    ok: true,
    verdict: 'return',
    checklist: ['measurable'],
    comments: { title: '写明地点', '': '其余可以' },
  })
})

test('it does not go back without a word', () => {
  expect(readVerdict({ verdict: 'return', 'comment-title': '\n' })).toEqual({
    ok: false,
    errors: { 'comment-whole': ['commentMissing'] },
  })
})

test('it passes without comments; with some, the curator is asked which was meant', () => {
  const checklist = [...REVIEW_POINTS]
  expect(readVerdict({ verdict: 'approve', checklist })).toEqual({ ok: true, verdict: 'approve', checklist })
  expect(readVerdict({ verdict: 'approve', 'comment-budget': '太高' })).toEqual({
    ok: false,
    errors: { '': ['commentWithApproval'] },
  })
})

test('it does not pass while a point of the checklist is open', () => {
  for (const point of REVIEW_POINTS) {
    const checklist = REVIEW_POINTS.filter((one) => one !== point)
    expect(readVerdict({ verdict: 'approve', checklist })).toEqual({
      ok: false,
      errors: { checklist: ['checklistOpen'] },
    })
  }
})

test('an overlong comment is named by its control, an unknown verdict is none', () => {
  const values = { verdict: 'return', 'comment-budget': '太'.repeat(COMMENT_MAX + 1) }
  expect(readVerdict(values)).toEqual({ ok: false, errors: { 'comment-budget': [`tooLong:${COMMENT_MAX}`] } })
  expect(readVerdict({ verdict: 'promote' })).toEqual({ ok: false, errors: { '': ['choose'] } })
})

test('every field of the scenario form can be commented on, under a name of its own', () => {
  expect(REVIEW_FIELDS).toContain('targets')
  expect(new Set(REVIEW_FIELDS.map(commentName)).size).toBe(REVIEW_FIELDS.length)
})
