import { expect, test } from 'vitest'
import { examplesAmong } from '#app/commands/match-refit/examples.ts'
import { readOptions } from '#app/commands/match-refit/options.ts'
import { refitTo } from '#app/commands/match-refit/refit-to.ts'
import { linesOf, reportOf } from '#app/commands/match-refit/report.ts'
import type { Judgement } from '#app/domain/learning/judged-pair.ts'
import { weightsNow } from '#app/matching/weights.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { addCapability, addCompany, addScenario, layOutMarket, MARKET_DAY } from '#tests/support/market.ts'

const judged = (scenarioId: string, companyId: string, said: Partial<Judgement>): Judgement => ({
  matchId: `${scenarioId}/${companyId}`,
  scenarioId,
  companyId,
  verdict: 'accepted',
  side: 'agency',
  reason: null,
  score: 50,
  at: MARKET_DAY,
  ...said,
})

test('weights are refitted to what fits, and those in use stay where they already tell it apart', async () => {
  const db = await freshDatabase()
  await layOutMarket(db)
  const needs = Array.from({ length: 12 }, (_, i) => `river-${i}`)
  await db.write(async (tx) => {
    for (const id of needs) await addScenario(tx, { id, tags: ['patrol', 'uav'] })
    for (const [id, title, tag] of [
      ['kite', '河道无人机巡查', 'patrol'],
      ['hand', '灵巧手', 'hand'],
    ] as const) {
      await addCompany(tx, { id, name: `${title}（演示）` })
      await addCapability(tx, { companyId: id, title, text: title, tags: [tag] })
    }
  })
  const judgements = needs.flatMap((need, i) => [
    judged(need, 'kite', { verdict: i % 2 ? 'landed' : 'accepted' }),
    judged(need, 'hand', { verdict: 'declined', reason: 'noFit' }),
  ])
  const others = [
    judged('river-0', 'busy', { verdict: 'declined', reason: 'noCapacity' }),
    judged('gone', 'kite', { verdict: 'landed' }),
  ]
  const before = weightsNow()
  const catalogue = await catalogueOf(db)
  const found = examplesAmong([...judgements, ...others], catalogue)
  expect(found).toMatchObject({ otherReasons: 1, notPublic: 1 })
  const steps: number[] = []
  const report = reportOf(
    refitTo(found.examples, catalogue, 2, (done) => steps.push(done)),
    found,
  )
  expect(steps).toEqual([1, 2, 3])
  expect(report.pairs).toEqual({ takenUp: 12, didNotFit: 12, otherReasons: 1, notPublic: 1 })
  expect(report.before).toMatchObject({ weights: before, concordance: 1 })
  expect(report.after.weights).toEqual(before)
  expect(report).toMatchObject({ better: false, heldOut: { chosen: 1, before: 1 }, moved: [] })
  expect(weightsNow()).toEqual(before)
  const lines = linesOf(report).join('\n')
  expect(lines).toContain('12 pairs taken up, 12 ended because they do not fit')
  expect(lines).toContain('the weights in use should stay')
})

test('a refit takes a file to write to, and nothing else', () => {
  expect(readOptions([])).toEqual({ out: undefined })
  expect(readOptions(['--out', 'weights.json'])).toEqual({ out: 'weights.json' })
  expect(() => readOptions(['--force'])).toThrow('usage')
})
