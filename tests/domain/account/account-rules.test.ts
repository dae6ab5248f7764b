import { describe, expect, test } from 'vitest'
import { minutesOf, networkOf } from '#app/domain/account/attempts.ts'
import { changePasswordInput } from '#app/domain/account/change-password.ts'
import { newPersonInput } from '#app/domain/account/new-person.ts'
import { organisationInput } from '#app/domain/account/organisation.ts'
import { checkCharacter } from '#app/domain/loose/credit-code.ts'

const faults = (result: { success: boolean; error?: { issues: { path: PropertyKey[]; message: string }[] } }) =>
  result.error?.issues.map((i) => `${i.path.join('.')} ${i.message}`) ?? []

describe('a new password', () => {
  const faultsOf = (password: string) =>
    faults(newPersonInput.safeParse({ personName: '沈一禾', email: 'shen.yihe@example.cn', password }))

  test.each([
    ['short12', ['password tooShort:8']],
    ['西湖的水我的泪', ['password tooShort:8']],
    ['西湖的水，我的泪', []],
    ['only lower case words', []],
    ['aaaaaaab', []],
    ['a'.repeat(200), []],
    ['a'.repeat(201), ['password tooLong:200']],
    ['Password1', ['password passwordCommon']],
    ['88888888', ['password passwordCommon']],
    ['Shen.Yihe@example.cn', ['password passwordIsAddress']],
    ['shen.yihe', ['password passwordIsAddress']],
  ])('%s', (password, expected) => {
    expect(faultsOf(password)).toEqual(expected)
  })

  test('is not the address of the account when it is changed either', () => {
    const input = { current: 'whatever it was', password: 'shen.yihe' }
    expect(faults(changePasswordInput('shen.yihe@example.cn').safeParse(input))).toEqual(['password passwordIsAddress'])
  })
})

describe('an address', () => {
  test.each(['shen', 'shen@', '@example.cn', 'a b@example.cn', 'shen@example', 'shen@exa mple.cn', 'a@b@example.cn'])(
    '%s is not one',
    (email) => {
      const person = { personName: '沈', email, password: '西溪湿地看芦花' }
      expect(faults(newPersonInput.safeParse({ ...person, password: '西溪湿地里看芦花' }))).toEqual(['email email'])
    },
  )

  test('is kept in lower case and without blanks', () => {
    const person = { personName: ' 沈 一禾 ', email: ' Shen@Example.CN ', password: '西溪湿地里看芦花' }
    expect(newPersonInput.parse(person)).toMatchObject({ personName: '沈 一禾', email: 'shen@example.cn' })
  })
})

describe('an organisation', () => {
  const company = { kind: 'company', name: '青禾飞防', district: 'xihu', intro: '山地植保。' }
  const code = `91330106MA2XYZ123${checkCharacter('91330106MA2XYZ123'.replace('Z', 'U'))}`.replace('Z', 'U')

  test('that is a company gives its credit code, in whatever spelling', () => {
    const typed = code.toLowerCase().replace(/(.{4})/g, '$1 ')
    expect(organisationInput.parse({ ...company, creditCode: typed })).toMatchObject({ creditCode: code })
  })

  test.each([
    ['9133', ['creditCode creditCodeLength:4']],
    [`I${code.slice(1)}`, ['creditCode creditCodeCharacter:I']],
    [code.slice(0, 17) + (code.endsWith('0') ? '1' : '0'), ['creditCode creditCodeCheck']],
  ])('is told what is wrong with %s', (creditCode, expected) => {
    expect(faults(organisationInput.safeParse({ ...company, creditCode }))).toEqual(expected)
  })

  test('that is an agency needs none, and may be the whole city’s', () => {
    const agency = { kind: 'agency', name: '市级场景专班', creditCode: 'anything' }
    expect(organisationInput.parse(agency)).toEqual({
      kind: 'agency',
      name: '市级场景专班',
      creditCode: null,
      district: null,
      intro: '',
    })
  })
})

describe('the network of an address', () => {
  test.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::9', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['', 'unknown'],
  ])('%s → %s', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })

  test('a wait is told in whole minutes, never none', () => {
    expect([0, 1, 60_000, 60_001].map(minutesOf)).toEqual([1, 1, 1, 2])
  })
})
