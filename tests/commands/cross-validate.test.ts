import { describe, expect, test } from 'vitest'
import { crossValidate } from '#app/commands/match/cross-validate.ts'
import type { Judgements } from '#app/commands/match/read-qrels.ts'
import { type Setting, settingsToTry } from '#app/commands/match/settings.ts'
import { weightsNow } from '#app/matching/weights.ts'

/** Four needs, each with one company of its own; a setting is good for the needs it is told. */
const NEEDS = ['N1', 'N2', 'N3', 'N4']
const companyOf = (need: string) => need.replace('N', 'C')
const judgements: Judgements = {
  byNeed: new Map([...NEEDS.map((need) => [need, new Map([[companyOf(need), 3]])] as const), ['N5', new Map()]]),
  byCompany: new Map(NEEDS.map((need) => [companyOf(need), new Map([[need, 3]])])),
}
const setting = (tagShare: number): Setting => ({ ...weightsNow(), tagShare })

function trial(tagShare: number, goodFor: string[]) {
  const byNeed = new Map(NEEDS.map((need) => [need, goodFor.includes(need) ? [companyOf(need)] : ['C9']]))
  const byCompany = new Map(NEEDS.map((need) => [companyOf(need), goodFor.includes(need) ? [need] : []]))
  return { setting: setting(tagShare), rankings: { byNeed, byCompany } }
}

describe('cross-validation', () => {
  test('a fold is measured at the setting that did best on the others', () => {
    const found = crossValidate([trial(0.1, ['N1', 'N2']), trial(0.2, NEEDS)], judgements, 'byNeed', 4, 1)
    expect(found.folds.map(({ chosen }) => chosen.tagShare)).toEqual([0.2, 0.2, 0.2, 0.2])
    expect(found.ndcg10).toEqual({ mean: 1, deviation: 0 })
    expect(found.shipped.mean).toBe(0.5)
    expect(found.settings).toEqual({ worst: 0.5, middle: 1, best: 1 })
  })

  test('what is held out has no say, in neither direction: a setting good for it alone is not chosen', () => {
    const trials = [trial(0.1, []), ...NEEDS.map((need, i) => trial(i + 1, [need]))]
    const found = crossValidate(trials, judgements, 'byNeed', 4, 1)
    expect(found.ndcg10.mean).toBe(0)
    expect(found.byOwnDirection.mean).toBe(0)
    for (const { chosen } of found.folds) expect(chosen.tagShare).toBeGreaterThanOrEqual(1)
    expect(crossValidate(trials, judgements, 'byCompany', 4, 1).ndcg10.mean).toBe(0)
  })

  test('of settings that do equally well the earlier is chosen, the shipped one first', () => {
    const { folds } = crossValidate([trial(0.1, NEEDS), trial(0.2, NEEDS)], judgements, 'byNeed', 2, 1)
    expect(folds.map(({ chosen, queries }) => [chosen.tagShare, queries])).toEqual([
      [0.1, 2],
      [0.1, 2],
    ])
  })

  test('a need without anything relevant is in no fold', () => {
    const { folds } = crossValidate([trial(0.1, NEEDS)], judgements, 'byNeed', 9, 1)
    expect(folds).toHaveLength(4)
  })
})

test('the settings tried are the shipped one and others of the grid, each once, the same for the same seed', () => {
  const settings = settingsToTry(40, 1)
  expect(settings[0]).toEqual(weightsNow())
  expect(new Set(settings.map((one) => JSON.stringify(one))).size).toBe(41)
  expect(settingsToTry(40, 1)).toEqual(settings)
  expect(settingsToTry(40, 2)).not.toEqual(settings)
})
