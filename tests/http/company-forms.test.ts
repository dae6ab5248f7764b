import { expect, test } from 'vitest'
import { profileInput } from '#app/domain/company/profile.ts'
import { interestInput } from '#app/domain/interest/note.ts'
import { decisionInput } from '#app/domain/proposal/decision.ts'
import { parseForm } from '#app/http/forms.server.ts'
import { fieldErrorWords } from '#app/text/field-errors.ts'

const NOW = new Date('2026-03-02T01:00:00Z')
const NOTHING = {
  district: null,
  foundedYear: null,
  staff: null,
  parallelProjects: null,
  intro: '',
}

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, text] of Object.entries(fields)) form.append(name, text)
  return form
}

test('an interest needs no words, and takes some', () => {
  expect(parseForm(formOf({}), interestInput)).toMatchObject({ ok: true, value: { note: '' } })
  expect(parseForm(formOf({ note: '' }), interestInput)).toMatchObject({ ok: true, value: { note: '' } })
  expect(parseForm(formOf({ note: ' 想先踏勘 ' }), interestInput)).toMatchObject({
    ok: true,
    value: { note: '想先踏勘' },
  })
  expect(parseForm(formOf({ note: '长'.repeat(301) }), interestInput)).toMatchObject({
    ok: false,
    errors: { note: ['tooLong:300'] },
  })
})

test('a profile with nothing but a name is one, and one without a name is none', () => {
  const empty = { name: '某企业', district: '', foundedYear: '', parallelProjects: '', intro: '' }
  expect(parseForm(formOf(empty), profileInput(NOW))).toMatchObject({
    ok: true,
    value: { ...NOTHING, name: '某企业' },
  })
  const wrong = { ...empty, name: '', district: 'atlantis', foundedYear: '1066', parallelProjects: '一百个' }
  expect(parseForm(formOf(wrong), profileInput(NOW))).toMatchObject({
    ok: false,
    errors: {
      name: ['required'],
      district: ['choose'],
      foundedYear: ['year:2026'],
      parallelProjects: ['between:0–99'],
    },
    values: wrong,
  })
  expect(fieldErrorWords('between:0–99', 'zh')).toBe('请填写 0–99 之间的整数。')
  expect(fieldErrorWords('between:0–99', 'en')).toBe('Please give a whole number between 0 and 99.')
})

test('a decision needs a choice and a reason of ten characters', () => {
  expect(parseForm(formOf({ reason: '' }), decisionInput)).toMatchObject({
    ok: false,
    errors: { decision: ['choose'], reason: ['required'] },
  })
  expect(parseForm(formOf({ decision: 'select', reason: '一二三四五六七八九' }), decisionInput)).toMatchObject({
    ok: false,
    errors: { reason: ['tooShort:10'] },
  })
  expect(parseForm(formOf({ decision: 'select', reason: '一二三四五六七八九十' }), decisionInput)).toMatchObject({
    ok: true,
  })
})
