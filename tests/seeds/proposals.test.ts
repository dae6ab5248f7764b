import { expect, test } from 'vitest'
import { askedIn, readProposal, valuesOfProposal } from '#app/domain/proposal/form.ts'
import { cityAt } from '#seeds/demo/city.ts'

const city = cityAt(new Date('2026-08-12T02:30:00.000Z'), 'hash')
const scenarioOf = new Map(city.scenarios.map((one) => [one.id, one]))
const proposalOf = new Map(city.proposals.map((one) => [one.id, one]))

test('every proposal of the demo answers the targets of its scenario and could be sent again as it is', () => {
  let answered = 0
  for (const { proposalId, content } of city.submissions) {
    const scenario = scenarioOf.get(proposalOf.get(proposalId)?.scenarioId ?? '')
    if (!scenario || !content) throw new Error('a sending without its scenario')
    const again = readProposal(valuesOfProposal(content), { ...askedIn(content), targets: scenario.targets })
    expect(again).toEqual({ ok: true, content })
    answered += content.targets?.length ?? 0
  }
  expect(answered).toBeGreaterThan(100)
})

test('what they refer to are capabilities that the company publishes, or published once', () => {
  const published = new Map(city.capabilities.map((one) => [one.id, one]))
  for (const { proposalId, content } of city.submissions) {
    for (const { capabilityId } of content?.cited ?? []) {
      const { companyId, state } = published.get(capabilityId) ?? {}
      expect(companyId).toBe(proposalOf.get(proposalId)?.companyId)
      expect(['published', 'withdrawn']).toContain(state)
    }
  }
})
