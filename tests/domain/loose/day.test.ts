import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closingFrom, wallFrom } from '#app/domain/loose/day.ts'
import { serialOfWall, wallOfSerial } from '#app/domain/loose/serial.ts'

const closing = (value: string | number) => {
  const outcome = closingFrom(value)
  return outcome.ok ? outcome.value.toISOString() : outcome.problem.code
}

describe('a closing time without a time of day', () => {
  it.each([
    '2027年4月15日',
    '2027年4月15日前',
    '2027/4/15',
    '2027.4.15',
    '2027-04-15',
    '２０２７年４月１５日',
    '2027年4月15日（周四）',
    '2027 年 4 月 15 日',
    '20270415',
    'April 15, 2027',
    '15 Apr 2027',
    20270415,
    46492,
    '2027-04-15 24:00',
    '2027年4月15日24时',
  ])('%s ends with the day in Hangzhou', (value) => {
    expect(closing(value)).toBe('2027-04-15T16:00:00.000Z')
  })
})

describe('a closing time with a time of day', () => {
  it.each([
    '2027-05-10 17:00',
    '2027-05-10T17:00',
    '2027-05-10 17:00:00',
    '2027年5月10日17时',
    '2027年5月10日17时00分',
    '2027年5月10日下午5点',
    '2027年5月10日 下午5:00',
    '2027/5/10 5:00 pm',
    '２０２７－０５－１０　１７：００',
    46517 + 17 / 24,
  ])('%s is that instant', (value) => {
    expect(closing(value)).toBe('2027-05-10T09:00:00.000Z')
  })
})

describe('a date that is none', () => {
  it.each([
    ['2027年2月30日', 'dateImpossible'],
    ['2027-13-01', 'dateImpossible'],
    ['2027-00-10', 'dateImpossible'],
    ['1027-01-10', 'dateImpossible'],
    ['2027-05-10 25:00', 'timeImpossible'],
    ['2027-05-10 17:61', 'timeImpossible'],
    ['2027年4月', 'dateIncomplete'],
    ['2027-04', 'dateIncomplete'],
    ['4月15日', 'dateIncomplete'],
    ['2027年4月底', 'dateIncomplete'],
    ['尽快', 'dateUnreadable'],
    ['4/15/2027', 'dateUnreadable'],
    ['2027-04-15至2027-05-15', 'dateUnreadable'],
    [12, 'dateUnreadable'],
    [Number.NaN, 'dateUnreadable'],
  ])('%s is refused as %s', (value, code) => {
    expect(closing(value)).toBe(code)
  })
})

describe('days in general', () => {
  const day = fc.date({
    min: new Date('1970-01-02T00:00:00Z'),
    max: new Date('2199-12-31T00:00:00Z'),
    noInvalidDate: true,
  })

  it('never throw, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.double()),
        (value) => typeof closingFrom(value).ok === 'boolean',
      ),
    )
  })

  it('are read alike in every common spelling', () => {
    fc.assert(
      fc.property(day, (at) => {
        const [year, month, date] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()]
        const wall = { ok: true, value: { year, month, day: date, time: null } }
        for (const text of [
          `${year}年${month}月${date}日`,
          `${year}/${month}/${date}`,
          `${year}.${month}.${date}`,
          at.toISOString().slice(0, 10),
        ]) {
          expect(wallFrom(text)).toEqual(wall)
        }
      }),
    )
  })

  it('survive the way through a date number', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 1439 }), (at, minute) => {
        const serial = serialOfWall(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate(), 0, minute)
        const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
        expect(wallOfSerial(serial)).toBe(at.toISOString().slice(0, 10) + (minute === 0 ? '' : ` ${time}`))
      }),
    )
  })

  it('count from 1900 with its invented leap day, or from 1904', () => {
    expect(wallOfSerial(1)).toBe('1900-01-01')
    expect(wallOfSerial(61)).toBe('1900-03-01')
    expect(wallOfSerial(46477)).toBe('2027-03-31')
    expect(wallOfSerial(46477 - 1462, true)).toBe('2027-03-31')
    expect(wallOfSerial(-1)).toBeNull()
  })
})
