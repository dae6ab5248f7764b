import { expect, test } from 'vitest'
import { fillEngine } from '#app/commands/match/load-engine.ts'
import { rankAll } from '#app/commands/match/rank-all.ts'
import { parametersAt } from '#app/commands/match/settings.ts'
import { trySettings } from '#app/commands/match/try-settings.ts'
import { withParameters } from '#app/commands/match/with-parameters.ts'
import { weightsNow } from '#app/matching/weights.ts'
import { CITY_TAXONOMY } from '#tests/matching/city-taxonomy.ts'
import { CLOTH_NEED, OFFERS, RIVER_NEED } from '#tests/matching/market.ts'

const profiles = { nodes: CITY_TAXONOMY, needs: [RIVER_NEED, CLOTH_NEED, ...OFFERS], offers: OFFERS }
const judgements = {
  byNeed: new Map(profiles.needs.map(({ id }) => [id, new Map([['inspection', 2]])])),
  byCompany: new Map(OFFERS.map(({ id }) => [id, new Map([['river', 1]])])),
}

test('an engine shared by several settings ranks as one filled for each of them does', () => {
  const shipped = weightsNow()
  const settings = [shipped, { ...shipped, tagShare: 0 }, { ...shipped, inferHalf: 0.2, useCase: 9 }]
  const alone = settings.map((setting) => {
    const { ranking, filling } = parametersAt(setting)
    const rankings = withParameters({ ...ranking, ...filling }, () =>
      rankAll(fillEngine(profiles), profiles, judgements),
    )
    return { setting, rankings }
  })
  expect(trySettings(settings, profiles, judgements)).toEqual(alone)
  expect(alone[1]!.rankings).not.toEqual(alone[0]!.rankings)
})

test('every query that has something relevant is ranked, whatever else is judged', () => {
  const byNeed = new Map([
    ['river', new Map([['inspection', 1]])],
    ['cloth', new Map([['law', 0]])],
  ])
  const rankings = rankAll(fillEngine(profiles), profiles, { byNeed, byCompany: new Map() })
  expect(Array.from(rankings.byNeed.keys())).toEqual(['river'])
  const unknown = new Map([['N404', new Map([['law', 1]])]])
  expect(() => rankAll(fillEngine(profiles), profiles, { byNeed: unknown, byCompany: new Map() })).toThrow(/N404/)
})
