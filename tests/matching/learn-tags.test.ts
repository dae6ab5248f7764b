import { describe, expect, test } from 'vitest'
import { createEngine } from '#app/matching/engine.ts'
import type { Evidence } from '#app/matching/evidence.ts'
import { learnTags, type Sided } from '#app/matching/learn-tags.ts'
import type { Profile } from '#app/matching/model.ts'
import { randomFrom } from '#seeds/demo/random.ts'
import { companyAt, createMarket, needAt } from '#tests/bench/market/market.ts'
import { CITY_TAXONOMY, engineWith, profile, taughtEngine } from './city-taxonomy.ts'

/** Two trades that speak in words the taxonomy does not list. */
const KILNS = ['烧制青瓷', '窑炉升温烧制', '青瓷釉色与窑炉', '窑炉烧制釉色'].map((text, n) =>
  profile({ id: `kiln ${n}`, text, tags: ['mat.nano'] }),
)
const TOFU = ['磨豆浆做豆腐', '豆腐坊卤水', '豆浆与卤水豆腐', '豆腐坊豆浆'].map((text, n) =>
  profile({ id: `tofu ${n}`, text, tags: ['med.cro'] }),
)
const STOCK = [...KILNS, ...TOFU]
const UNTAGGED = profile({ id: 'untagged', title: '龙泉', text: '一座烧制青瓷的窑炉,釉色温润' })
const taught = taughtEngine({ offers: STOCK })
const NEED = profile({ id: 'n', text: '订货', tags: ['mat.nano'] })
const said = (offer: Profile, engine = taught): Evidence[] =>
  engine.explain(NEED, offer).parts.flatMap(({ evidence }) => evidence)

describe('a profile that reads like tagged ones', () => {
  test('has their tag as learned, with the words it was learned from, and never as entered', () => {
    const [met, ...others] = said(UNTAGGED).filter(({ kind }) => kind !== 'commonWords')
    expect(others).toEqual([])
    expect(met).toMatchObject({ kind: 'learnedTag', tag: 'mat.nano', sides: ['offers'] })
    const { from } = met as Extract<Evidence, { kind: 'learnedTag' }>
    expect(from.length).toBeGreaterThan(0)
    for (const word of from) expect(UNTAGGED.text).toContain(word)
  })

  test('is suggested the tag as learned', () => {
    const [first] = taught.suggestTags(UNTAGGED.text, 3)
    expect(first).toMatchObject({ tag: 'mat.nano', learned: true })
    expect(first!.confidence).toBeLessThan(0.65)
    expect(taught.suggestTags('石墨烯', 1)).toMatchObject([{ tag: 'mat.nano', learned: false, from: ['石墨烯'] }])
  })

  test('does not pass a gate by it', () => {
    expect(taught.explain({ ...NEED, requiredTags: ['mat.nano'] }, UNTAGGED).gate.passed).toBe(false)
  })

  test('is worth less than one that entered the tag, and more than one that reads otherwise', () => {
    const score = (offer: Profile) => taught.explain(NEED, offer).score
    const other = { ...UNTAGGED, tags: ['tex.design'] }
    expect(score({ ...other, tags: ['tex.design', 'mat.nano'] })).toBeGreaterThan(score(other))
    expect(taught.explain(NEED, other).missing).toMatchObject([{ tag: 'mat.nano' }])
    expect(score(UNTAGGED)).toBeGreaterThan(score(profile({ id: 'x', text: '豆腐坊磨豆浆' })))
  })

  test('is not said to read so by words it excludes', () => {
    const excluding = profile({ id: 'x', text: '烧制陶罐,不涉及窑炉釉色' })
    const words = said(excluding).flatMap((one) => (one.kind === 'learnedTag' ? one.from : []))
    expect(words).toContain('烧制')
    expect(words.join()).not.toMatch(/窑炉|釉色/)
    const suggested = taught.suggestTags(excluding.text, 5).flatMap(({ from }) => from)
    expect(suggested.join()).not.toMatch(/窑炉|釉色/)
  })
})

describe('learning', () => {
  const market = createMarket(4)
  const sided: Sided[] = [
    ...Array.from({ length: 100 }, (_, at): Sided => ['offers', companyAt(market, at)]),
    ...Array.from({ length: 30 }, (_, at): Sided => ['needs', needAt(market, at)]),
  ]
  const [one, other] = [sided, randomFrom(2).shuffled(sided)].map((order) => {
    const engine = createEngine([...market.nodes], learnTags([...market.nodes], order))
    for (const [side, one] of sided) engine.put(side, one)
    return engine
  })
  const asked = Array.from({ length: 8 }, (_, at) => needAt(market, 500 + at))

  test('gives the same tags and scores in whatever order the profiles come', () => {
    for (const need of asked) {
      expect(one!.rank(need, 'offers', { limit: 50 })).toEqual(other!.rank(need, 'offers', { limit: 50 }))
      const [these, those] = [one, other].map((engine) =>
        engine!.suggestTags(need.text, 9).map(({ tag, confidence }) => [tag, confidence]),
      )
      expect(these).toEqual(those)
    }
  })

  test('names the same words as reasons in whatever order the profiles come', () => {
    for (const need of asked) {
      expect(one!.rankExplained(need, { limit: 20 })).toEqual(other!.rankExplained(need, { limit: 20 }))
      expect(one!.suggestTags(need.text, 9)).toEqual(other!.suggestTags(need.text, 9))
    }
  })

  test('from nothing, or from untagged profiles, teaches nothing', () => {
    expect(learnTags(CITY_TAXONOMY, [])).toMatchObject({ profiles: 0, folk: [] })
    expect(learnTags(CITY_TAXONOMY, []).tags).toHaveLength(0)
    const untagged = STOCK.map((one) => ({ ...one, tags: [] }))
    for (const engine of [engineWith({ offers: untagged }), taughtEngine({ offers: untagged })]) {
      expect(engine.suggestTags(UNTAGGED.text, 5)).toEqual([])
      expect(said(UNTAGGED, engine)).toEqual([])
    }
  })

  test('a tag that only one profile has is not learned', () => {
    const engine = taughtEngine({ offers: [KILNS[0]!, ...TOFU] })
    expect(engine.suggestTags(UNTAGGED.text, 5).map(({ tag }) => tag)).not.toContain('mat.nano')
  })
})

describe('a word that people enter as a tag though there is none', () => {
  const entering = (count: number) =>
    Array.from({ length: count }, (_, n) => profile({ id: `f${n}`, text: `第${n}家`, freeTags: ['非遗 手作'] }))
  const asking = profile({ id: 'n', text: '展陈', freeTags: ['非遗手作'] })

  test('becomes a tag of its own when three or more did, and matches', () => {
    const engine = taughtEngine({ offers: [...STOCK, ...entering(3)] })
    expect(engine.statistics().folkTags).toEqual(['非遗手作'])
    const { parts } = engine.explain(asking, entering(1)[0]!)
    expect(parts[0]?.evidence).toContainEqual(expect.objectContaining({ kind: 'sameTag', tag: 'free:非遗手作' }))
    const writing = profile({ id: 'w', text: '非遗手作工坊' })
    expect(engine.explain(asking, writing).parts[0]?.evidence).toContainEqual(
      expect.objectContaining({ kind: 'inferredTag', tag: 'free:非遗手作', from: ['非遗手作'] }),
    )
  })

  test('is suggested to nobody', () => {
    const engine = taughtEngine({ offers: [...STOCK, ...entering(3)] })
    expect(engine.suggestTags('非遗手作', 5)).toEqual([])
  })

  test('stays a word when two did, or one profile did several times', () => {
    const several = profile({ id: 'f', text: '一家', freeTags: ['非遗手作', '非遗 手作', '非遗-手作'] })
    for (const offers of [entering(2), [several]]) {
      const engine = taughtEngine({ offers: [...STOCK, ...offers] })
      expect(engine.statistics().folkTags).toEqual([])
      expect(JSON.stringify(engine.explain(asking, offers[0]!))).not.toContain('free:')
    }
  })
})
