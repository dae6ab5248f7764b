import { expect, test } from 'vitest'
import { answerName, typedAnswers } from '#app/domain/proposal/answers.ts'
import { readProposal, valuesOfProposal } from '#app/domain/proposal/form.ts'
import { isSealed, UNSEALING_STATES } from '#app/domain/proposal/sealing.ts'
import { canonicalText, receiptNumber } from '#app/domain/proposal/sending.ts'
import { SCENARIO_STATES } from '#app/domain/scenario/lifecycle.ts'
import type { BidderQuestion } from '#app/domain/vocabulary.ts'
import { WHOLE_PROPOSAL } from '#tests/support/bidders.ts'

test('a whole form is content, and content makes the same form again', () => {
  const reading = readProposal({ ...WHOLE_PROPOSAL, price: '1,280.5 万元', version: '7' })
  expect(reading).toEqual({
    ok: true,
    content: {
      approach: WHOLE_PROPOSAL.approach,
      plan: WHOLE_PROPOSAL.plan,
      team: WHOLE_PROPOSAL.team,
      references: '',
      priceYuan: 12_805_000,
      contactName: '苏禾',
      contactPhone: '13800001234',
    },
  })
  if (reading.ok) expect(readProposal(valuesOfProposal(reading.content))).toEqual(reading)
})

test.each([
  ['', null],
  ['面议', null],
  ['80', 800_000],
  ['80万', 800_000],
  ['800000元', 800_000],
  ['１．２亿', 120_000_000],
])('the price %j is read as %j yuan', (price, priceYuan) => {
  expect(readProposal({ ...WHOLE_PROPOSAL, price })).toMatchObject({ ok: true, content: { priceYuan } })
})

test.each([
  ['约80', 'onePrice'],
  ['80-100', 'onePrice'],
  ['≤100', 'onePrice'],
  ['很便宜', 'amountUnreadable'],
])('the price %j is refused as %s', (price, code) => {
  expect(readProposal({ ...WHOLE_PROPOSAL, price })).toEqual({ ok: false, errors: { price: [code] } })
})

test('every gap is named by its field', () => {
  expect(readProposal({ approach: ' ', plan: 'x'.repeat(5001), contactPhone: '12' })).toEqual({
    ok: false,
    errors: {
      approach: ['required'],
      plan: ['tooLong:5000'],
      team: ['required'],
      contactName: ['required'],
      contactPhone: ['phoneUnreadable'],
    },
  })
})

test('a receipt carries the day of the sending in Hangzhou', () => {
  expect(receiptNumber(new Date('2026-11-21T16:00:00Z'), '7KQ2M9XA')).toBe('R-20261122-7KQ2M9XA')
})

test('the canonical text is the same however the content came together', () => {
  const reading = readProposal(WHOLE_PROPOSAL)
  if (!reading.ok) throw new Error('not whole')
  const turned = Object.fromEntries(Object.entries(reading.content).reverse()) as typeof reading.content
  expect(canonicalText(turned)).toBe(canonicalText(reading.content))
})

test('the seal breaks at the deadline, never before, and never for a cancelled or unpublished scenario', () => {
  const closesAt = new Date('2026-03-12T09:00:00Z')
  const at = (ms: number) => new Date(closesAt.getTime() + ms)
  for (const state of SCENARIO_STATES) {
    expect(isSealed({ state, closesAt }, at(-1)), state).toBe(true)
    expect(isSealed({ state, closesAt: null }, at(1)), state).toBe(true)
    const opens = UNSEALING_STATES.some((one) => one === state)
    expect(isSealed({ state, closesAt }, at(0)), state).toBe(!opens)
    expect(isSealed({ state, closesAt }, at(1)), state).toBe(!opens)
  }
  expect(UNSEALING_STATES).not.toContain('cancelled')
})

const QUESTIONS: BidderQuestion[] = [
  { question: '夜间能否飞行？', kind: 'yesNo', required: true },
  { question: '单架次续航多少分钟？', kind: 'number', required: true },
  { question: '如何保护影像？', kind: 'text', required: false },
]
const ASKED = { bidderQuestions: QUESTIONS }
const [NIGHT, MINUTES, IMAGES] = QUESTIONS.map(({ question }) => answerName(question)) as [string, string, string]

test('what the scenario asks is part of the proposal: required answers are missed, each is read in its way', () => {
  expect(readProposal(WHOLE_PROPOSAL, ASKED)).toEqual({
    ok: false,
    errors: { [NIGHT]: ['choose'], [MINUTES]: ['required'] },
  })
  const wrong = { ...WHOLE_PROPOSAL, [NIGHT]: 'perhaps', [MINUTES]: '约四十', [IMAGES]: '长'.repeat(2001) }
  expect(readProposal(wrong, ASKED)).toMatchObject({
    errors: { [NIGHT]: ['choose'], [MINUTES]: ['number'], [IMAGES]: ['tooLong:2000'] },
  })
  const reading = readProposal({ ...WHOLE_PROPOSAL, [NIGHT]: 'yes', [MINUTES]: '1,200.5' }, ASKED)
  expect(reading).toMatchObject({
    ok: true,
    content: {
      answers: [
        { question: '夜间能否飞行？', kind: 'yesNo', answer: 'yes' },
        { question: '单架次续航多少分钟？', kind: 'number', answer: '1,200.5' },
        { question: '如何保护影像？', kind: 'text', answer: '' },
      ],
    },
  })
  if (!reading.ok) throw new Error('not whole')
  expect(readProposal(valuesOfProposal(reading.content), ASKED)).toEqual(reading)
})

test('an answer goes by the words of its question, wherever it stands among them', () => {
  const answered = { ...WHOLE_PROPOSAL, [NIGHT]: 'no', [MINUTES]: '40' }
  const turned = readProposal(answered, { bidderQuestions: QUESTIONS.toReversed() })
  expect(turned.ok && turned.content.answers?.map(({ answer }) => answer)).toEqual(['', '40', 'no'])
  expect(typedAnswers({ [NIGHT]: 'no', 'answer-/../': 'x', other: 'y' })).toEqual({ [NIGHT]: 'no' })
})

test('the digest covers the answers, and stays what it was for proposals without any', () => {
  const reading = readProposal(WHOLE_PROPOSAL)
  if (!reading.ok) throw new Error('not whole')
  expect(canonicalText(reading.content)).not.toContain('answers')
  const asked = { ...reading.content, answers: [{ question: '夜间能否飞行？', kind: 'yesNo' as const, answer: 'yes' }] }
  expect(canonicalText(asked)).toContain('夜间能否飞行？')
})
