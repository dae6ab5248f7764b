import { expect, test } from 'vitest'
import {
  countingNames,
  endingSoon,
  hasRunOut,
  linesOfQualifications,
  readQualifications,
} from '#app/domain/company/qualification.ts'

const NOW = new Date('2026-03-02T01:00:00Z')
const one = (name: string, validUntil: string | null, expired = false) => ({
  ...{ name, number: null, issuedOn: null, link: null },
  validUntil,
  expired,
})

test('a form of qualifications reads days as people write them, and is the same form again', () => {
  const typed = {
    'rows[0].name': ' 高新技术企业 ',
    'rows[0].number': 'GR202433000001',
    'rows[0].issuedOn': '2024年12月6日',
    'rows[0].validUntil': '2027/12/5',
    'rows[0].link': 'https://example.cn/gr',
    'rows[2].name': '专精特新',
  }
  const reading = readQualifications(typed)
  expect(reading).toEqual({
    ok: true,
    held: [
      {
        name: '高新技术企业',
        number: 'GR202433000001',
        issuedOn: '2024-12-06',
        validUntil: '2027-12-05',
        link: 'https://example.cn/gr',
      },
      { name: '专精特新', number: null, issuedOn: null, validUntil: null, link: null },
    ],
  })
  if (reading.ok) expect(readQualifications({ rows: linesOfQualifications(reading.held) })).toEqual(reading)
})

test('what is wrong is named cell by cell', () => {
  const wrong = {
    'rows[0].number': 'A1',
    'rows[1].name': '甲级',
    'rows[1].issuedOn': '2026-02-30',
    'rows[2].name': '甲级',
    'rows[2].issuedOn': '2026-02-02',
    'rows[2].validUntil': '2026-02-01',
    'rows[2].link': 'example.cn',
  }
  expect(readQualifications(wrong)).toEqual({
    ok: false,
    errors: {
      'rows[0].name': ['required'],
      'rows[1].issuedOn': ['dayUnread'],
      'rows[2].link': ['webAddress'],
      'rows[2].validUntil': ['endBeforeStart'],
    },
  })
  const dated = { 'rows[0].name': '甲级', 'rows[0].issuedOn': '2026-02-02', 'rows[0].validUntil': '2026-02-01' }
  expect(readQualifications(dated)).toEqual({ ok: false, errors: { 'rows[0].validUntil': ['endBeforeStart'] } })
  expect(readQualifications({ rows: ['甲级', '甲级'] })).toEqual({
    ok: false,
    errors: { 'rows[1].name': ['namedTwice'] },
  })
})

test('the last day is good until it ends, and only a stored end takes a qualification out of the count', () => {
  expect(hasRunOut(one('甲', '2026-03-02'), '2026-03-02')).toBe(false)
  expect(hasRunOut(one('甲', '2026-03-01'), '2026-03-02')).toBe(true)
  expect(hasRunOut(one('甲', null), '2026-03-02')).toBe(false)
  expect(countingNames([one('甲', '2026-03-01'), one('乙', '2020-01-01', true)])).toEqual(['甲'])
})

test('what ends within the days, or has ended, is seen to, soonest first', () => {
  const held = [one('晚', '2026-05-01'), one('近', '2026-03-31'), one('过', '2026-01-01', true), one('无', null)]
  expect(endingSoon(held, NOW, 30).map(({ name }) => name)).toEqual(['过', '近'])
})
