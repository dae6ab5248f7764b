import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerFrom, consortiumIn } from '#app/domain/loose/answer.ts'
import { checkCharacter, creditCodeFrom } from '#app/domain/loose/credit-code.ts'
import { monthsFrom } from '#app/domain/loose/months.ts'
import type { Outcome } from '#app/domain/loose/outcome.ts'
import { phoneFrom } from '#app/domain/loose/phone.ts'
import { wholeFrom } from '#app/domain/loose/whole.ts'

const result = <T>(outcome: Outcome<T>) => (outcome.ok ? outcome.value : outcome.problem.code)

describe('a unified social credit code', () => {
  it('is accepted when its check character is right, in any case and spacing', () => {
    expect(result(creditCodeFrom('91330100MA2DEM000E'))).toBe('91330100MA2DEM000E')
    expect(result(creditCodeFrom(' 9133 0100 ma2dem000e '))).toBe('91330100MA2DEM000E')
  })

  it.each([
    ['91330100MA2DEM000F', 'creditCodeCheck'],
    ['91330100MA2DEM00E', 'creditCodeLength'],
    ['91330100MA2DEMO00E', 'creditCodeCharacter'],
    ['9133A100MA2DEM000E', 'creditCodeRegion'],
    ['', 'creditCodeLength'],
  ])('%s is refused as %s', (code, problem) => {
    expect(result(creditCodeFrom(code))).toBe(problem)
  })

  it('says which character cannot be', () => {
    expect(creditCodeFrom('91330100MA2DEMO00E')).toMatchObject({ problem: { params: { character: 'O', place: 15 } } })
  })

  it('is refused after any one character is miscopied', () => {
    const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY']
    const body = fc.tuple(
      fc.stringMatching(/^\d{6}$/),
      fc.array(fc.constantFrom(...alphabet), { minLength: 9, maxLength: 9 }),
    )
    fc.assert(
      fc.property(body, fc.nat(17), fc.constantFrom(...alphabet), ([region, rest], at, other) => {
        const first17 = `91${region}${rest.join('')}`
        const code = first17 + checkCharacter(first17)
        expect(result(creditCodeFrom(code))).toBe(code)
        fc.pre(code[at] !== other)
        expect(creditCodeFrom(code.slice(0, at) + other + code.slice(at + 1)).ok).toBe(false)
      }),
    )
  })
})

describe('a telephone number', () => {
  it.each([
    ['0571-88000000', '0571-88000000'],
    ['057188000000', '0571-88000000'],
    ['０５７１－８８００００００', '0571-88000000'],
    ['(0571) 8800 0000', '0571-88000000'],
    ['+86 571 8800 0000', 'phoneUnreadable'],
    ['+86 0571-88000000', '0571-88000000'],
    ['0571-88000000转801', '0571-88000000-801'],
    ['0571-88000000-801', '0571-88000000-801'],
    ['+86 138 0000 0000', '13800000000'],
    ['138-0000-0000', '13800000000'],
    [13800000000, '13800000000'],
    ['010-65000000', '010-65000000'],
    ['400 800 8000', '400-800-8000'],
    ['+852 2123 4567', '+85221234567'],
    ['电话：0571-88000000', '0571-88000000'],
    ['见附件', 'phoneUnreadable'],
    ['12345678901', 'phoneUnreadable'],
    ['0571-88000000/13800000000', 'phoneUnreadable'],
  ])('%s is read as %s', (text, phone) => {
    expect(result(phoneFrom(text))).toBe(phone)
  })
})

describe('how long something takes', () => {
  it.each([
    [12, 12],
    ['12', 12],
    ['12个月', 12],
    ['１８个月', 18],
    ['1年', 12],
    ['1.5年', 18],
    ['一年半', 18],
    ['半年', 6],
    ['两年', 24],
    ['6 months', 6],
    [0, 'monthsOutOfRange'],
    [1000, 'monthsOutOfRange'],
    ['0.5个月', 'monthsUnreadable'],
    ['长期', 'monthsUnreadable'],
    ['6-12个月', 'monthsUnreadable'],
  ])('%s is %s months', (text, months) => {
    expect(result(monthsFrom(text))).toBe(months)
  })
})

describe('whole numbers, answers and remarks', () => {
  it('are read within bounds', () => {
    expect(result(wholeFrom('1,200', 0, 5000))).toBe(1200)
    expect(result(wholeFrom('１２', 0, 100))).toBe(12)
    expect(result(wholeFrom('12.5', 0, 100))).toBe('wholeUnreadable')
    expect(result(wholeFrom('101', 0, 100))).toBe('wholeOutOfRange')
  })

  it('say yes, no, or neither', () => {
    expect(['是', '允许联合体', 'YES', '√', true].map((each) => result(answerFrom(each)))).toEqual(Array(5).fill(true))
    expect(['否', '不接受', 'no', false].map((each) => result(answerFrom(each)))).toEqual(Array(4).fill(false))
    expect(result(answerFrom('看情况'))).toBe('answerUnreadable')
  })

  it('tell whether consortia are welcome', () => {
    expect(['允许联合体', '不接受联合体投标', '本项目接受各类联合体', '线上对接'].map(consortiumIn)).toEqual([
      true,
      false,
      true,
      null,
    ])
  })
})

describe('parsers in general', () => {
  it('never throw, whatever is written', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'0123456789-+/.,转万亿年月 半一') }),
    )
    fc.assert(
      fc.property(anything, (text) => {
        for (const parse of [
          phoneFrom,
          creditCodeFrom,
          monthsFrom,
          answerFrom,
          (each: string) => wholeFrom(each, 0, 9),
        ]) {
          expect(typeof parse(text).ok).toBe('boolean')
        }
      }),
    )
  })

  it('accept what they gave back', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(?:1[3-9]\d{9}|0571-8\d{7}(?:-\d{1,4})?|400-\d{3}-\d{4})$/), (phone) => {
        expect(result(phoneFrom(phone))).toBe(phone)
      }),
    )
  })
})
