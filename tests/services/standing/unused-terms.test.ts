import { expect, test } from 'vitest'
import type { DraftNeed } from '#app/domain/standing/draft-need.ts'
import { createEngine } from '#app/matching/engine.ts'
import { VOCABULARY } from '#app/matching/vocabulary/vocabulary.ts'
import { unusedTerms } from '#app/services/standing/unused-terms.ts'

const WORDS = ['巡检', '巡护', '巡防']

function termsIn(requirement: string, offers: string[]) {
  const engine = createEngine([])
  offers.forEach((text, at) => {
    engine.put('offers', { id: `o${at}`, title: '', text, tags: [] })
  })
  const draft: DraftNeed = {
    title: '',
    summary: '',
    requirement,
    tagIds: [],
    requiredTagIds: [],
    freeTags: [],
    stage: null,
    district: null,
    openings: [],
  }
  return unusedTerms(draft, engine)
}

test('the vocabulary knows the words of these tests as words that can stand for each other', () => {
  expect(VOCABULARY.synonyms.some((group) => WORDS.every((word) => group.includes(word)))).toBe(true)
})

test('a phrase that no company uses is named, with the word that most of them use', () => {
  expect(termsIn('河道巡护。', ['河道巡检。', '管网巡检。', '社区巡防。'])).toEqual([
    { field: 'requirement', from: '巡护', to: '巡检' },
  ])
})

test('a phrase that one of them uses is theirs too, and one that nobody says otherwise either has no better word', () => {
  expect(termsIn('河道巡护。', ['河道巡检。', '湿地巡护。'])).toEqual([])
  expect(termsIn('河道巡护。', ['灵巧手。'])).toEqual([])
})

test('what is only part of another word is no phrase', () => {
  expect(VOCABULARY.synonyms.some((group) => group.includes('电线'))).toBe(true)
  expect(termsIn('配电线路检修。', ['线缆。', '电缆。', '导线。'])).toEqual([])
})
