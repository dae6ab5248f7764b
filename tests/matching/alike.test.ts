import { describe, expect, test } from 'vitest'
import type { Profile } from '#app/matching/model.ts'
import { leastAgreement, wordingOf } from '#app/matching/score/wording.ts'
import { fold } from '#app/matching/text/fold.ts'
import { segment } from '#app/matching/text/segment.ts'
import { randomFrom } from '#seeds/demo/random.ts'
import { companyOf, firstOf, marketEngine, needOf } from './generated.ts'

const NEEDS = firstOf(needOf, 250)
const OFFERS = firstOf(companyOf, 120)
const engine = marketEngine(NEEDS, OFFERS)
const random = randomFrom(7)

test('the share is the plain count of units in common, and the most alike stand first', () => {
  for (const one of NEEDS.slice(0, 25)) {
    const found = engine.alike('needs', worded(one), { limit: 300, from: 0.5 })
    expect(found[0]).toEqual({ id: expect.any(String), share: 1 })
    for (const { id, share } of found) expect(share).toBe(plainShare(one, NEEDS.find((other) => other.id === id)!))
    expect(found.map(({ share }) => share)).toEqual(found.map(({ share }) => share).sort((a, b) => b - a))
  }
})

test('whatever shares nine tenths is found, and nothing that shares less than was asked for', () => {
  for (const one of NEEDS.slice(0, 60)) {
    const counted = NEEDS.filter((other) => plainShare(one, other) >= 0.9).map(({ id }) => id)
    const found = engine.alike('needs', worded(one), { limit: 300, from: 0.9 }).map(({ id }) => id)
    expect([...found].sort()).toEqual(counted.sort())
  }
})

describe('a text with small edits', () => {
  test.each([
    ['needs', NEEDS, 0.9],
    ['offers', OFFERS, 0.5],
  ] as const)('finds the %s it was made from', (side, all, from) => {
    let missed = 0
    for (const one of all) {
      const copy = { title: one.title, text: edited(one.text) }
      const share = plainShare(copy, one)
      const found = engine.alike(side, worded(copy), { limit: 300, from }).find(({ id }) => id === one.id)
      if (share >= from && found?.share !== share) missed++
    }
    expect(missed).toBe(0)
  })
})

test('a profile that was taken out is found no more', () => {
  const changing = marketEngine(NEEDS.slice(0, 5), [])
  changing.remove('needs', NEEDS[0]!.id)
  expect(changing.alike('needs', worded(NEEDS[0]!), { limit: 5, from: 0.99 })).toEqual([])
})

test('an empty text is like nothing', () => {
  expect(engine.alike('needs', worded({ title: '', text: '' }), { limit: 5, from: 0.5 })).toEqual([])
})

test('the fewer units must be shared, the fewer places of the sketches must agree', () => {
  expect([0.3, 0.5, 0.7, 0.9, 0.99].map(leastAgreement)).toEqual([1, 4, 7, 11, 15])
})

function worded({ title, text }: Pick<Profile, 'title' | 'text'>) {
  return wordingOf(title, text)
}

function edited(text: string): string {
  const at = random.between(0, Math.max(0, text.length - 3))
  return `${text.slice(0, at)}另${text.slice(at + 2)}`
}

/** Jaccard's coefficient of the units, counted the long way. */
function plainShare(a: Pick<Profile, 'title' | 'text'>, b: Pick<Profile, 'title' | 'text'>): number {
  const [one, other] = [unitsOf(a), unitsOf(b)]
  const all = new Set([...one, ...other])
  return Array.from(all).filter((unit) => one.has(unit) && other.has(unit)).length / all.size
}

const units = new Map<string, Set<string>>()

function unitsOf({ title, text }: Pick<Profile, 'title' | 'text'>): Set<string> {
  const known = units.get(title + text) ?? new Set([...segment(fold(title)), ...segment(fold(text))])
  units.set(title + text, known)
  return known
}
