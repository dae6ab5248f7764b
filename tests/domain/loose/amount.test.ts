import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { budgetFrom } from '#app/domain/loose/amount.ts'
import { unitOfHeader } from '#app/domain/loose/amount-units.ts'

const WAN = 10_000
const inWan = (text: string | number) => {
  const outcome = budgetFrom(text, WAN)
  return outcome.ok ? [outcome.value.kind, outcome.value.minYuan, outcome.value.maxYuan] : outcome.problem.code
}

describe('an amount in a column headed 万元', () => {
  it.each([
    ['200', ['amount', 2_000_000, 2_000_000]],
    [1200, ['amount', 12_000_000, 12_000_000]],
    [0.29, ['amount', 2_900, 2_900]],
    ['300-800', ['range', 3_000_000, 8_000_000]],
    ['300－８００', ['range', 3_000_000, 8_000_000]],
    ['300～800万', ['range', 3_000_000, 8_000_000]],
    ['300万元至800万元', ['range', 3_000_000, 8_000_000]],
    ['2-3亿', ['range', 200_000_000, 300_000_000]],
    ['5000万-1.2亿元', ['range', 50_000_000, 120_000_000]],
    ['约500', ['about', 5_000_000, 5_000_000]],
    ['500左右', ['about', 5_000_000, 5_000_000]],
    ['总投资约500万元', ['about', 5_000_000, 5_000_000]],
    ['≤150', ['upTo', null, 1_500_000]],
    ['不超过150万元', ['upTo', null, 1_500_000]],
    ['150以内', ['upTo', null, 1_500_000]],
    ['up to 150', ['upTo', null, 1_500_000]],
    ['1,500', ['amount', 15_000_000, 15_000_000]],
    ['1，500', ['amount', 15_000_000, 15_000_000]],
    ['80万元', ['amount', 800_000, 800_000]],
    ['1.2亿', ['amount', 120_000_000, 120_000_000]],
    ['人民币200万元（含税）', ['amount', 2_000_000, 2_000_000]],
    ['800000元', ['amount', 800_000, 800_000]],
    ['面议', ['negotiable', null, null]],
    ['待定', ['negotiable', null, null]],
    ['', ['unstated', null, null]],
    ['/', ['unstated', null, null]],
    ['无', ['unstated', null, null]],
  ])('reads %s', (text, budget) => {
    expect(inWan(text)).toEqual(budget)
  })

  it.each([
    ['800-300', 'amountReversed'],
    ['300以上', 'amountOpenEnded'],
    ['≥300', 'amountOpenEnded'],
    ['-300', 'amountUnreadable'],
    ['1-2-3', 'amountUnreadable'],
    ['若干', 'amountUnreadable'],
    ['200万美元', 'amountUnreadable'],
    ['1,50', 'amountUnreadable'],
    ['0.00001元', 'amountUnreadable'],
    ['9999999亿', 'amountTooLarge'],
    [Number.POSITIVE_INFINITY, 'amountUnreadable'],
    [1e300, 'amountTooLarge'],
  ])('refuses %s as %s', (text, code) => {
    expect(inWan(text)).toBe(code)
  })
})

describe('the unit of an amount', () => {
  it('is asked for when neither the header nor the cell names one', () => {
    expect(budgetFrom('200', null)).toMatchObject({ ok: false, problem: { code: 'amountUnitMissing' } })
    expect(budgetFrom('200万', null)).toMatchObject({ ok: true, value: { minYuan: 2_000_000 } })
  })

  it.each([
    ['投资规模（万元）', 10_000],
    ['预算(万元)', 10_000],
    ['预算（单位：元）', 1],
    ['投资额 / 亿元', 100_000_000],
    ['预算金额万元', 10_000],
    ['Budget (10,000 yuan)', 10_000],
    ['Budget (yuan)', 1],
    ['Budget (million yuan)', 1_000_000],
    ['预算（必填）', null],
    ['预算', null],
  ])('of the header %s is %s yuan', (header, yuan) => {
    expect(unitOfHeader(header)).toBe(yuan)
  })
})

describe('amounts in general', () => {
  const wan = fc.integer({ min: 1, max: 9_999_999 })

  it('never throw, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.double()),
        (value) => typeof budgetFrom(value, WAN).ok === 'boolean',
      ),
    )
  })

  it('come back as they were written, with separators, full width and either dash', () => {
    const dashes = fc.constantFrom('-', '－', '～', '~', '至', '—', ' - ')
    fc.assert(
      fc.property(wan, wan, dashes, fc.boolean(), (a, b, dash, wide) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b) + 1]
        const written = `${low.toLocaleString('en-US')}${dash}${high}`
        const text = wide
          ? written.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
          : written
        expect(inWan(text)).toEqual(['range', low * WAN, high * WAN])
      }),
    )
  })

  it('keep every cent-free hundredth of a 万', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (hundredths) => {
        expect(inWan((hundredths / 100).toFixed(2))).toEqual(['amount', hundredths * 100, hundredths * 100])
        expect(inWan(hundredths / 100)).toEqual(['amount', hundredths * 100, hundredths * 100])
      }),
    )
  })
})
