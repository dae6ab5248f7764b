import { expect, test } from 'vitest'
import { claimInput, claimVerdictInput } from '#app/domain/claim/claim.ts'

const problems = (reading: { error?: { issues: { path: PropertyKey[]; message: string }[] } }) =>
  Object.fromEntries((reading.error?.issues ?? []).map(({ path, message }) => [path.join('.'), message]))

test('a claim gives a credit code that can be one, a post and a reason', () => {
  const whole = { creditCode: '9135 0100 m000 100y 44', post: ' 市场总监 ', reason: '企业邮箱可核对' }
  expect(problems(claimInput.safeParse(whole))).toEqual({ creditCode: 'creditCodeCheck' })
  expect(claimInput.parse({ ...whole, creditCode: '91350100M000100Y43' })).toMatchObject({
    creditCode: '91350100M000100Y43',
    post: '市场总监',
  })
  expect(problems(claimInput.safeParse({ creditCode: '123', post: ' ' }))).toEqual({
    creditCode: 'creditCodeLength:3',
    post: 'required',
    reason: 'required',
  })
})

test('a refusal names its ground, and says more where the ground is another; an approval needs neither', () => {
  expect(claimVerdictInput.parse({ verdict: 'approve', version: '2' })).toMatchObject({ version: 2, answer: '' })
  expect(problems(claimVerdictInput.safeParse({ verdict: 'refuse', version: '2' }))).toEqual({ ground: 'choose' })
  const other = { verdict: 'refuse', version: '2', ground: 'other' }
  expect(problems(claimVerdictInput.safeParse(other))).toEqual({ answer: 'required' })
  expect(claimVerdictInput.safeParse({ ...other, answer: '请线下联系' }).success).toBe(true)
})
