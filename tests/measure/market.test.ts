import { beforeAll, expect, test } from 'vitest'
import { fold } from '#app/matching/text/fold.ts'
import { segment } from '#app/matching/text/segment.ts'
import { describeMarket } from '#tests/bench/market/describe.ts'
import { companies, companyAt, createMarket, type Market, needAt } from '#tests/bench/market/market.ts'
import { parseSentence } from '#tests/bench/market/slots.ts'
import { COMPANY_PURPOSES, NEED_PURPOSES, readStock } from '#tests/bench/market/stock.ts'
import { zipf } from '#tests/bench/market/zipf.ts'

let market: Market
beforeAll(() => {
  market = createMarket(7)
})

test('the same seed makes the same market, whatever was asked for before', () => {
  const again = createMarket(7)
  expect(companyAt(again, 999)).toEqual(companyAt(market, 999))
  expect([...companies(again, 3)]).toEqual([companyAt(market, 0), companyAt(market, 1), companyAt(market, 2)])
  expect(needAt(again, 5)).toEqual(needAt(market, 5))
  expect(companyAt(createMarket(8), 999)).not.toEqual(companyAt(market, 999))
})

test('no two of the first companies are alike', () => {
  const texts = new Set(Array.from(companies(market, 2000), ({ text }) => text))
  expect(texts.size).toBe(2000)
})

test('companies are as long as companies are, and marked as a demonstration', () => {
  const all = [...companies(market, 2000)]
  const lengths = all.map(({ text }) => text.length)
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
  expect(mean).toBeGreaterThan(85)
  expect(mean).toBeLessThan(105)
  expect(Math.min(...lengths)).toBeGreaterThanOrEqual(38)
  expect(Math.max(...lengths)).toBeGreaterThan(400)
  expect(lengths.filter((length) => length > 240).length / lengths.length).toBeLessThan(0.04)
  for (const { title } of all) expect(title).toMatch(/^.{4,12}（演示）$/u)
})

test('needs have a paragraph and a title of 8–16 characters', () => {
  for (let at = 0; at < 500; at++) {
    const { title, text } = needAt(market, at)
    expect(title.length, title).toBeGreaterThanOrEqual(8)
    expect(title.length, title).toBeLessThanOrEqual(16)
    expect(text.length, text).toBeGreaterThan(80)
    expect(text.length, text).toBeLessThan(200)
  }
})

test('every tag is of the taxonomy, one to four of them, and a third of the companies tell no district', () => {
  const ids = new Set(market.nodes.map(({ id }) => id))
  const all = [...companies(market, 2000)]
  const wrong = all.filter(({ tags }) => {
    const different = new Set(tags).size
    return different < 1 || different > 4 || different < tags.length || tags.some((tag) => !ids.has(tag))
  })
  expect(wrong).toEqual([])
  const unknown = all.filter(({ district }) => district === undefined).length / all.length
  expect(unknown).toBeCloseTo(1 / 3, 1)
})

test('texts contain words beyond Han, and no gap is left open', () => {
  const text = Array.from(companies(market, 500), (company) => fold(company.text)).join('')
  expect(text).toContain('5g')
  expect(text).toContain('v2x')
  expect(text).not.toMatch(/[{}]/)
})

test('the stock is as large as is said', () => {
  const { words, sentences } = readStock()
  const han = new Set(Object.values(words).flatMap(({ all }) => all.filter((word) => /^\p{Script=Han}+$/u.test(word))))
  expect(han.size).toBeGreaterThanOrEqual(1500)
  const count = (purposes: readonly (keyof typeof sentences)[]) =>
    purposes.reduce((sum, purpose) => sum + sentences[purpose].all.length, 0)
  expect(count(COMPANY_PURPOSES)).toBeGreaterThanOrEqual(150)
  expect(count(NEED_PURPOSES)).toBeGreaterThanOrEqual(60)
})

test('a sentence that asks for an unknown kind of word is refused', () => {
  expect(parseSentence('公司专注{标}')).toEqual(['公司专注', { slot: '标' }])
  expect(() => parseSentence('公司专注{虹}')).toThrow('{虹}')
})

test('what stands first is chosen more often', () => {
  const rankAt = zipf(100, 1)
  expect(rankAt(0)).toBe(0)
  expect(rankAt(0.999999)).toBe(99)
  expect(rankAt(0.5)).toBeLessThan(20)
})

test('the texts look to an index as real ones do: a long tail of units, a score of them shared with a need', () => {
  const needs = Array.from({ length: 20 }, (_, at) => needAt(market, at))
  const found = describeMarket(market, needs, 1000, ({ title, text }) => segment(fold(`${title}。${text}`)))
  expect(found.differentUnits).toBeGreaterThan(15_000)
  expect(found.usedOnce).toBeGreaterThan(0.4)
  expect(found.meanShared).toBeGreaterThan(8)
  expect(found.meanShared).toBeLessThan(25)
})
