import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlanInput, PlannedTalk, PossibleTalk, StandingTalk } from '#app/domain/event/plan/input.ts'
import { plannedTalks } from '#app/domain/event/plan/plan-talks.ts'
import { bestByForce, worthOf } from './brute-force.ts'

/** Agencies a0…, with scenarios a0s0…; companies c0…; some of the pairs with a weight. */
const inputs = (most: { agencies: number; scenarios: number; companies: number; talks: number; slots: number }) =>
  fc
    .record({
      agencies: fc.array(fc.record({ scenarios: fc.integer({ min: 1, max: most.scenarios }), delegates: people }), {
        minLength: 1,
        maxLength: most.agencies,
      }),
      companies: fc.array(people, { minLength: 1, maxLength: most.companies }),
      slots: fc.integer({ min: 1, max: most.slots }),
      tables: fc.integer({ min: 1, max: 4 }),
      weights: fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 1, maxLength: most.talks * 3 }),
    })
    .map(({ agencies, companies, weights, ...places }): PlanInput => {
      const pairs = agencies.flatMap(({ scenarios }, a) =>
        Array.from({ length: scenarios }, (_, s) => ({ agencyId: `a${a}`, scenarioId: `a${a}s${s}` })).flatMap((need) =>
          companies.map((_, c) => ({ ...need, companyId: `c${c}` })),
        ),
      )
      return {
        agencies: agencies.map(({ delegates }, a) => ({ id: `a${a}`, delegates })),
        companies: companies.map((delegates, c) => ({ id: `c${c}`, delegates })),
        possible: pairs
          .map((pair, i) => ({ ...pair, weight: weights[i % weights.length] ?? 0 }))
          .filter(({ weight }) => weight > 40)
          .slice(0, most.talks),
        standing: [],
        ...places,
      }
    })
const people = fc.constantFrom(1, 1, 1, 2)

const SMALL = { agencies: 3, scenarios: 2, companies: 3, talks: 7, slots: 3 }
const LARGE = { agencies: 12, scenarios: 4, companies: 30, talks: 400, slots: 12 }

/** Everything that stands twice where it may stand once. */
function clashesIn(talks: readonly PlannedTalk[], { agencies, companies, slots, tables }: PlanInput): string[] {
  const peopleOf = new Map([...agencies, ...companies].map(({ id, delegates }) => [id, delegates]))
  const seen = new Map<string, number>()
  for (const { agencyId, companyId, scenarioId, slot, table } of talks) {
    if (slot < 0 || slot >= slots || table < 1 || table > tables) return [`no such place: ${slot} ${table}`]
    for (const key of [
      `${agencyId}@${slot}`,
      `${companyId}@${slot}`,
      `table ${table}@${slot}`,
      `${scenarioId} ${companyId}`,
    ])
      seen.set(key, (seen.get(key) ?? 0) + 1)
  }
  return [...seen].filter(([key, times]) => times > (peopleOf.get(key.split('@')[0] ?? '') ?? 1)).map(([key]) => key)
}

describe('talks proposed from nothing', () => {
  test('never clash: nobody in two places, no table twice, no pair twice', () => {
    fc.assert(
      fc.property(inputs(LARGE), (input) => {
        expect(clashesIn(plannedTalks(input), input)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  test('are worth as much as the best plan that trying everything finds: the gap is none', () => {
    fc.assert(
      fc.property(inputs(SMALL), (input) => {
        expect(worthOf(plannedTalks(input))).toEqual(bestByForce(input))
      }),
      { numRuns: 400 },
    )
  })

  test('do not depend on the order in which anything is given', () => {
    fc.assert(
      fc.property(inputs(LARGE), (input) => {
        const turned = {
          ...input,
          agencies: input.agencies.toReversed(),
          companies: input.companies.toReversed(),
          possible: input.possible.toReversed(),
        }
        expect(plannedTalks(turned)).toEqual(plannedTalks(input))
      }),
      { numRuns: 40 },
    )
  })

  test('give everybody a talk where there is time, before anybody gets a second one', () => {
    const best = (companyId: string, weight: number) => ({ scenarioId: 's', agencyId: 'a', companyId, weight })
    const input: PlanInput = {
      agencies: [
        { id: 'a', delegates: 1 },
        { id: 'b', delegates: 1 },
      ],
      companies: ['x', 'y'].map((id) => ({ id, delegates: 1 })),
      possible: [best('x', 99), best('y', 98), { scenarioId: 't', agencyId: 'b', companyId: 'x', weight: 41 }],
      standing: [],
      slots: 1,
      tables: 5,
    }
    expect(plannedTalks(input).map(({ agencyId, companyId }) => agencyId + companyId)).toEqual(['ay', 'bx'])
  })

  test('keep an agency at one table', () => {
    const possible = ['x', 'y', 'z'].flatMap((companyId) =>
      ['a', 'b'].map((agencyId) => ({ scenarioId: `${agencyId}1`, agencyId, companyId, weight: 60 })),
    )
    const sides = (ids: string[]) => ids.map((id) => ({ id, delegates: 1 }))
    const talks = plannedTalks({
      agencies: sides(['a', 'b']),
      companies: sides(['x', 'y', 'z']),
      possible,
      standing: [],
      slots: 3,
      tables: 2,
    })
    expect(talks).toHaveLength(6)
    for (const id of ['a', 'b'])
      expect(new Set(talks.filter(({ agencyId }) => agencyId === id).map(({ table }) => table)).size).toBe(1)
  })

  test('are none without slots, tables or pairs', () => {
    const none: PlanInput = { agencies: [], companies: [], possible: [], standing: [], slots: 4, tables: 4 }
    expect(plannedTalks(none)).toEqual([])
    expect(plannedTalks({ ...none, slots: 0 })).toEqual([])
    expect(plannedTalks({ ...none, tables: 0 })).toEqual([])
  })
})

describe('talks proposed around those that stand', () => {
  const aroundStanding = fc.tuple(inputs(LARGE), fc.array(fc.nat(11), { maxLength: 30 })).map(([input, places]) => {
    const rows = plannedTalks(input)
    const standing = places.flatMap((slot, i): StandingTalk[] => {
      const talk = rows[(i * 7) % (rows.length || 1)]
      return talk ? [{ ...talk, slots: [slot % input.slots], table: (i % input.tables) + 1 }] : []
    })
    return { ...input, standing: distinct(standing) }
  })

  test('never clash with them or among themselves, wherever a hand has put them', () => {
    fc.assert(
      fc.property(aroundStanding, (input) => {
        const fresh = plannedTalks(input)
        const before = clashesIn(standingAsPlanned(input.standing), input)
        expect(clashesIn([...standingAsPlanned(input.standing), ...fresh], input).sort()).toEqual(before.sort())
      }),
      { numRuns: 150 },
    )
  })

  test('complete a plan of which a part was taken out, nearly as well as it was', () => {
    const losses = fc.sample(inputs(LARGE), { numRuns: 60, seed: 7 }).map((input) => {
      const whole = plannedTalks(input)
      const kept = whole.filter((_, i) => i % 3 !== 0).map((talk) => ({ ...talk, slots: [talk.slot] }))
      const again = plannedTalks({ ...input, standing: kept })
      const worth = worthOf(whole)[2]
      return worth > 0 ? (worth - worthOf([...standingAsPlanned(kept), ...again])[2]) / worth : 0
    })
    expect(losses.reduce((sum, loss) => sum + loss, 0) / losses.length).toBeLessThan(0.01)
    expect(Math.max(...losses)).toBeLessThan(0.15)
  })
})

function distinct(talks: StandingTalk[]): StandingTalk[] {
  return [...new Map(talks.map((talk) => [`${talk.scenarioId} ${talk.companyId}`, talk])).values()]
}

function standingAsPlanned(talks: readonly StandingTalk[]): PlannedTalk[] {
  return talks.map((talk) => ({ ...(talk as StandingTalk & PossibleTalk), slot: talk.slots[0] ?? 0 }))
}
