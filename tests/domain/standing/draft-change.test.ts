import { describe, expect, test } from 'vitest'
import { partWith } from '#app/domain/scenario/parts.ts'
import {
  changedDraft,
  type DraftChange,
  draftChanges,
  fieldOfChange,
  largestEffects,
  type Possible,
  TRIED_MAX,
} from '#app/domain/standing/draft-change.ts'
import type { DraftNeed } from '#app/domain/standing/draft-need.ts'
import { allFitting, supplyOf } from '#app/domain/standing/supply.ts'

const DRAFT: DraftNeed = {
  title: '河道巡护',
  summary: '巡护靠人走。',
  requirement: '',
  tagIds: ['lae', 'uav'],
  requiredTagIds: ['uav'],
  freeTags: [],
  stage: 'validation',
  district: null,
  openings: [{ kind: 'site', note: '三处' }],
}
const NOTHING: Possible = { suggested: [], narrower: new Map(), terms: [] }
const OPENINGS: DraftChange[] = (['data', 'equipment', 'compute', 'airspace', 'roadside', 'users'] as const).map(
  (to) => ({ kind: 'opening', to }),
)

describe('what is tried', () => {
  test('what the draft says already is not', () => {
    const possible = { ...NOTHING, suggested: ['uav'], narrower: new Map([['lae', ['uav']]]) }
    expect(draftChanges(DRAFT, possible)).toEqual([{ kind: 'optional', tag: 'uav' }, ...OPENINGS])
  })

  test('a stage only where none is stated', () => {
    const kinds = draftChanges({ ...DRAFT, stage: null }, NOTHING).filter(({ kind }) => kind === 'stage')
    expect(kinds).toEqual(['validation', 'integration', 'rollout'].map((to) => ({ kind: 'stage', to })))
  })

  test('one of each kind in turns, and never more than twenty', () => {
    const many = Array.from({ length: 30 }, (_, at) => `t${at}`)
    const possible: Possible = {
      suggested: many,
      narrower: new Map([['lae', many.map((tag) => `n${tag}`)]]),
      terms: many.map((from) => ({ field: 'summary', from, to: '巡检' })),
    }
    const changes = draftChanges({ ...DRAFT, stage: null }, possible)
    expect(changes).toHaveLength(TRIED_MAX)
    expect(changes.slice(0, 6).map(({ kind }) => kind)).toEqual([
      'addTag',
      'optional',
      'narrower',
      'term',
      'stage',
      'opening',
    ])
  })
})

test.each<[DraftChange, Partial<DraftNeed>, string]>([
  [{ kind: 'addTag', tag: 'hand' }, { tagIds: ['lae', 'uav', 'hand'] }, 'tags'],
  [{ kind: 'narrower', from: 'lae', to: 'patrol' }, { tagIds: ['patrol', 'uav'] }, 'tags'],
  [{ kind: 'narrower', from: 'uav', to: 'patrol' }, { tagIds: ['lae', 'patrol'], requiredTagIds: ['patrol'] }, 'tags'],
  [{ kind: 'optional', tag: 'uav' }, { requiredTagIds: [] }, 'requiredTags'],
  [{ kind: 'term', field: 'summary', from: '巡护', to: '巡检' }, { summary: '巡检靠人走。' }, 'summary'],
  [{ kind: 'stage', to: 'rollout' }, { stage: 'rollout' }, 'stage'],
  [
    { kind: 'opening', to: 'data' },
    {
      openings: [
        { kind: 'site', note: '三处' },
        { kind: 'data', note: '' },
      ],
    },
    'openings',
  ],
])('%j changes that and nothing else, in a field of the form', (change, changed, field) => {
  const before = structuredClone(DRAFT)
  expect(changedDraft(DRAFT, change)).toEqual({ ...DRAFT, ...changed })
  expect(DRAFT).toEqual(before)
  expect(fieldOfChange(change)).toBe(field)
  expect(partWith(fieldOfChange(change))).not.toBeNull()
})

test('companies are counted by how well they fit', () => {
  const supply = supplyOf([29.99, 30, 39.99, 40, 59.99, 60, 100, 0])
  expect(supply).toEqual({ strong: 2, fitting: 2, near: 2 })
  expect(allFitting(supply)).toBe(4)
})

describe('the largest effects', () => {
  const now = { strong: 1, fitting: 4, near: 10 }
  const tag = (name: string): DraftChange => ({ kind: 'addTag', tag: name })
  const term: DraftChange = { kind: 'term', field: 'title', from: '巡护', to: '巡检' }
  const tried = (change: DraftChange, strong: number, fitting: number, near: number) => ({
    change,
    supply: { strong, fitting, near },
  })
  const order = (all: Parameters<typeof largestEffects>[0], limit = 9) =>
    largestEffects(all, now, limit).map(({ change }) => change)

  test('more that fit come first, then more that fit well, then more that are near, then losses', () => {
    const [a, b, c, d, e] = [tag('a'), tag('b'), tag('c'), tag('d'), tag('e')]
    const all = [tried(a, 1, 4, 15), tried(b, 1, 1, 9), tried(c, 2, 3, 10), tried(d, 1, 9, 0), tried(e, 1, 3, 20)]
    expect(order(all)).toEqual([d, c, a, b, e])
    expect(order(all, 2)).toEqual([d, c])
  })

  test('what changes nothing is left out, and so are fewer that are near', () => {
    expect(order([tried(tag('a'), 1, 4, 10), tried(tag('b'), 1, 4, 3)])).toEqual([])
  })

  test('another word is named for what it brings alone', () => {
    expect(order([tried(term, 1, 3, 10)])).toEqual([])
    expect(order([tried(term, 1, 4, 11)])).toEqual([])
    expect(order([tried(term, 1, 4, 12)])).toEqual([term])
    expect(order([tried(term, 1, 5, 10)])).toEqual([term])
  })

  test('of openings or stages that come to the same one is named', () => {
    const opening = (to: 'site' | 'airspace' | 'users'): DraftChange => ({ kind: 'opening', to })
    const [site, airspace, users] = [opening('site'), opening('airspace'), opening('users')]
    expect(order([tried(site, 1, 6, 10), tried(airspace, 1, 6, 10), tried(users, 1, 7, 10)])).toEqual([users, site])
    expect(order([tried(tag('a'), 1, 6, 10), tried(tag('b'), 1, 6, 10)])).toHaveLength(2)
  })
})
