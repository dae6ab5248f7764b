import { expect, test } from 'vitest'
import { TAG_GROUPS } from '#app/domain/taxonomy/tag.ts'
import { SEED_TAGS } from '#seeds/taxonomy/source.ts'

const known = new Set(SEED_TAGS.map(({ id }) => id))

test('the taxonomy has 25 industries, 120 technologies and 35 domains, each named in both languages', () => {
  const count = (kind: string) => SEED_TAGS.filter((tag) => tag.kind === kind).length
  expect([count('industry'), count('technology'), count('domain')]).toEqual([25, 120, 35])
  expect(new Set(SEED_TAGS.map(({ nameEn }) => nameEn)).size).toBe(180)
  expect(SEED_TAGS.filter(({ nameEn }) => /[,;/]/.test(nameEn))).toEqual([])
})

test('every link of the taxonomy leads to a tag', () => {
  const links = SEED_TAGS.flatMap(({ parents, related, hints }) => [...parents, ...related, ...hints])
  expect(links.filter((id) => !known.has(id))).toEqual([])
})

test('every industry belongs to a named group', () => {
  const groups: readonly (string | null)[] = TAG_GROUPS
  expect(SEED_TAGS.filter(({ kind, group }) => kind === 'industry' && !groups.includes(group))).toEqual([])
})
