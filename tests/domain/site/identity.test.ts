import { expect, test } from 'vitest'
import { identityInput, missingIdentity, registerOf } from '#app/domain/site/identity.ts'

const GOOD = {
  host: '某市创新中心（演示）',
  phone: '0571-0000 0000',
  siteCode: '3301000001',
  icp: '浙ICP备12345678号-1',
  police: '浙公网安备33010002000000号',
}

test('the identifiers of a site are read; what is missing is named', () => {
  expect(identityInput.parse(GOOD)).toEqual(GOOD)
  expect(missingIdentity({})).toEqual(['host', 'phone', 'siteCode', 'icp', 'police'])
  expect(missingIdentity(GOOD)).toEqual([])
})

test.each([
  ['siteCode', '33010000'],
  ['siteCode', 'bm1234'],
  ['icp', 'ICP备12345678号'],
  ['icp', '浙ICP备1234号'],
  ['police', '浙公网安备123号'],
  ['phone', '请发邮件'],
  ['email', 'nobody'],
])('%s cannot be %s', (key, value) => {
  const wrong = identityInput.safeParse({ ...GOOD, [key]: value })
  expect(wrong.error?.issues.map(({ path, message }) => [...path, message])).toEqual([[key, 'form']])
})

test('a registration leads to its public register', () => {
  expect(registerOf('icp', GOOD.icp)).toBe('https://beian.miit.gov.cn/')
  expect(registerOf('police', GOOD.police)).toContain('code=33010002000000')
  expect(registerOf('host', GOOD.host)).toBeNull()
})
