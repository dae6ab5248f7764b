import { describe, expect, test } from 'vitest'
import { newPersonInput } from '#app/domain/account/new-person.ts'
import { organisationInput } from '#app/domain/account/organisation.ts'
import { closeInput } from '#app/domain/account/verdict.ts'
import { notVerifiedInput } from '#app/domain/verification/verdict.ts'
import { parseForm } from '#app/http/forms.server.ts'

function form(values: Record<string, string>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(values)) data.append(name, value)
  return data
}

describe('a registration as a browser sends it', () => {
  test('may leave out what is optional', () => {
    const sent = { kind: 'agency', name: '市级场景专班', district: '', intro: '', creditCode: '' }
    expect(parseForm(form(sent), organisationInput)).toMatchObject({
      ok: true,
      value: { kind: 'agency', name: '市级场景专班', district: null, intro: '', creditCode: null },
    })
  })

  test('hears of every wrong field at once', () => {
    const sent = { kind: 'company', name: ' ', district: 'nowhere', intro: '字'.repeat(501), creditCode: '9133' }
    expect(parseForm(form(sent), organisationInput)).toMatchObject({
      ok: false,
      errors: {
        name: ['tooShort:2'],
        district: ['choose'],
        intro: ['tooLong:500'],
        creditCode: ['creditCodeLength:4'],
      },
    })
  })

  test('is asked for a kind when none was chosen', () => {
    expect(parseForm(form({ name: '无名' }), organisationInput)).toMatchObject({
      ok: false,
      errors: { kind: ['choose'] },
    })
  })

  test('without a person says what is missing of the person', () => {
    expect(parseForm(form({ personName: '', email: '', password: '' }), newPersonInput)).toMatchObject({
      ok: false,
      errors: { personName: ['required'], email: ['required'], password: ['required'] },
    })
  })
})

test('a verdict without a ground and a reason is not one', () => {
  expect(parseForm(form({ reason: ' ', version: '1' }), notVerifiedInput)).toMatchObject({
    ok: false,
    errors: { verdict: ['choose'], ground: ['choose'], reason: ['required'] },
  })
  expect(parseForm(form({}), closeInput)).toMatchObject({ ok: false, errors: { reason: ['required'] } })
  const whole = { verdict: 'askMore', ground: 'licenceMissing', reason: '请上传', version: '3' }
  expect(parseForm(form(whole), notVerifiedInput)).toMatchObject({ ok: true, value: { ...whole, version: 3 } })
})
