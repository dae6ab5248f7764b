import { beforeAll, describe, expect, test } from 'vitest'
import { creditCodeFrom } from '#app/domain/loose/credit-code.ts'
import { phoneFrom } from '#app/domain/loose/phone.ts'
import { SCENARIO_STATES } from '#app/domain/scenario/lifecycle.ts'
import { COOPERATION_MODES, DISTRICTS, MATURITIES, OPENING_KINDS, STAGES, WISHES } from '#app/domain/vocabulary.ts'
import { cityAt } from '#seeds/demo/city.ts'
import { CAST } from '#seeds/demo/people/cast.ts'

const NOW = new Date('2026-08-12T02:30:00.000Z')
const DAY_MS = 24 * 60 * 60 * 1000
let city: ReturnType<typeof cityAt>

beforeAll(() => {
  city = cityAt(NOW, 'hash')
})

describe('the demo city', () => {
  test('has the size of the real one', () => {
    expect(city.scenarios).toHaveLength(292)
    expect(city.capabilities).toHaveLength(362)
    const kinds = (kind: string) => city.organisations.filter((o) => o.kind === kind && o.state === 'verified').length
    expect([kinds('agency'), kinds('company')]).toEqual([10, 201])
    expect(city.organisations.filter(({ state }) => state === 'awaiting').map(({ kind }) => kind)).toEqual([
      'agency',
      'company',
    ])
    expect(city.lists.filter(({ state }) => state === 'published').map(({ code }) => code)).toEqual([
      'HZ-2026-01',
      'HZ-2026-02',
      'HZ-2026-03',
    ])
    expect(city.matches).toHaveLength(118)
  })

  test('is the same whenever it is made for the same instant', () => {
    expect(cityAt(NOW, 'hash')).toEqual(city)
  })

  test('speaks in codes that exist', () => {
    const strange = (codes: readonly (string | null | undefined)[], known: readonly string[]) =>
      codes.filter((code) => code != null && !known.includes(code))
    const { scenarios, capabilities, organisations } = city
    expect(
      strange(
        scenarios.map((s) => s.stage),
        STAGES,
      ),
    ).toEqual([])
    expect(
      strange(
        scenarios.map((s) => s.state),
        SCENARIO_STATES,
      ),
    ).toEqual([])
    expect(
      strange(
        scenarios.flatMap((s) => s.modes),
        COOPERATION_MODES,
      ),
    ).toEqual([])
    expect(
      strange(
        scenarios.flatMap((s) => s.openings.map(({ kind }) => kind)),
        OPENING_KINDS,
      ),
    ).toEqual([])
    expect(
      strange(
        [...scenarios, ...organisations].map((s) => s.district),
        DISTRICTS,
      ),
    ).toEqual([])
    expect(
      strange(
        capabilities.map((c) => c.maturity),
        MATURITIES,
      ),
    ).toEqual([])
    expect(
      strange(
        capabilities.flatMap((c) => c.wishes),
        WISHES,
      ),
    ).toEqual([])
  })

  test('has every state of a scenario, and 75 open ones that close within 60 days', () => {
    const states = new Set(city.scenarios.map(({ state }) => state))
    expect(SCENARIO_STATES.filter((state) => !states.has(state))).toEqual([])
    const open = city.scenarios.filter(({ state }) => state === 'open')
    const left = open.map(({ closesAt }) => ((closesAt?.getTime() ?? 0) - NOW.getTime()) / DAY_MS)
    expect(open).toHaveLength(75)
    expect(Math.min(...left)).toBeGreaterThan(1)
    expect(Math.max(...left)).toBeLessThan(61)
    expect(left.filter((days) => days < 7).length).toBeGreaterThan(3)
  })

  test('gives every published scenario a code, once, and nobody else one', () => {
    const codes = city.scenarios.flatMap(({ code, openedAt }) => (openedAt ? [code] : []))
    expect(codes.filter((code) => !/^HZ-2026-0[123]-\d{3}$/.test(code ?? ''))).toEqual([])
    expect(new Set(codes).size).toBe(codes.length)
    expect(city.scenarios.filter(({ code, openedAt }) => code && !openedAt)).toEqual([])
  })

  test('freezes in each list the scenarios that carry its code', () => {
    for (const list of city.lists.filter(({ state }) => state === 'published')) {
      const own = city.scenarios.filter(({ listId }) => listId === list.id).map(({ code }) => code)
      expect(list.frozen?.map(({ code }) => code).sort()).toEqual(own.sort())
    }
  })

  test('weighs the criteria of a scenario to 100', () => {
    const sums = city.scenarios.flatMap(({ criteria, title }) =>
      title ? [criteria.reduce((sum, { weight }) => sum + weight, 0)] : [],
    )
    expect(sums.filter((sum) => sum !== 100)).toEqual([])
  })

  test('has credit codes and telephone numbers that check, in a place that does not exist', () => {
    const codes = city.organisations.flatMap(({ creditCode }) => creditCode ?? [])
    expect(codes).toHaveLength(202)
    expect(new Set(codes).size).toBe(202)
    expect(codes.filter((code) => !creditCodeFrom(code).ok || !code.startsWith('91330199'))).toEqual([])
    const phones = city.scenarios.flatMap(({ contactPhone }) => contactPhone || [])
    expect(phones.filter((phone) => !phoneFrom(phone).ok)).toEqual([])
  })

  test('marks everybody and every organisation as demo', () => {
    expect(city.people.filter(({ demo }) => !demo)).toEqual([])
    expect(city.organisations.filter(({ demo, name }) => !demo || !name.endsWith('（演示）'))).toEqual([])
    expect(city.people.filter(({ email }) => !email.endsWith('@demo.xinghui.example'))).toEqual([])
  })

  test('tells nothing that has not happened yet, and tells it in order', () => {
    expect(city.history.filter(({ at }) => at > NOW)).toEqual([])
    const last = new Map<string, Date>()
    const backwards = city.history.filter(({ subjectId, at }) => {
      const before = last.get(subjectId)
      last.set(subjectId, at)
      return before !== undefined && at < before
    })
    expect(backwards).toEqual([])
  })

  test('keeps a drafted proposal where it is and gives every sent one a receipt', () => {
    const sent = city.proposals.filter(({ state }) => state !== 'draft').length
    expect(new Set(city.submissions.map(({ receipt }) => receipt)).size).toBe(sent)
    const decided = city.proposals.filter(({ state }) => state === 'selected' || state === 'notSelected')
    expect(decided.filter(({ decisionReason, decidedAt }) => !decisionReason || !decidedAt)).toEqual([])
  })

  test('knows of some companies how many projects they run at once, and of others not', () => {
    const companies = city.organisations.filter(({ kind }) => kind === 'company')
    const known = companies.flatMap(({ parallelProjects }) => parallelProjects ?? [])
    expect(known).toHaveLength(134)
    expect([Math.min(...known), Math.max(...known)]).toEqual([1, 13])
    expect(companies.length - known.length).toBe(68)
  })

  test('claims no score that nobody has computed', () => {
    expect(city.matches.filter(({ score }) => score !== null)).toEqual([])
  })

  test('puts one of each kind first on the sign-in page', () => {
    expect(CAST).toHaveLength(35)
    expect(CAST.slice(0, 5).map(({ role, seat }) => role ?? seat?.role)).toEqual([
      'curator',
      'owner',
      'editor',
      'owner',
      'editor',
    ])
    const created = city.people.map(({ createdAt }) => createdAt.getTime())
    expect(created).toEqual([...created].sort((a, b) => a - b))
  })
})
