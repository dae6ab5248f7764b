import { interestRows, matchRows } from './answers/matches.ts'
import { pairingsOf } from './answers/pairings.ts'
import { proposalRows } from './answers/proposals.ts'
import { capabilityRows } from './capabilities.ts'
import { capabilityListRows } from './capability-lists.ts'
import { demoId } from './demo-id.ts'
import { eventRows } from './events.ts'
import { matchTrail } from './match-trail.ts'
import { peopleRows } from './people/rows.ts'
import { questionRows } from './questions.ts'
import { randomFrom } from './random.ts'
import { forecastRows } from './scenarios/forecasts.ts'
import { planScenarios } from './scenarios/plan.ts'
import { scenarioRows } from './scenarios/rows.ts'
import { capabilityTrail, listTrail, proposalTrail, scenarioTrail } from './trail.ts'

const SEED = 330100

/** Every row of the demo city as it stands at an instant. */
export function cityAt(now: Date, passwordHash: string) {
  const random = randomFrom(SEED)
  const people = peopleRows(now, passwordHash, random)
  const capabilities = capabilityRows(now, random)
  const plan = planScenarios(now, random)
  const scenarios = scenarioRows(plan, now, random)
  const pairings = pairingsOf(plan, random)
  const names = new Map(people.people.map(({ id, name }) => [id, name]))
  const proposals = proposalRows(pairings, (key) => names.get(demoId('person', key)) ?? '', now, random)
  const matches = matchRows(pairings, now, random)
  const owners = new Map(
    people.memberships.filter((m) => m.role === 'owner').map((m) => [m.organisationId, m.personId]),
  )
  const agencies = new Map(scenarios.scenarios.map(({ id, agencyId }) => [id, agencyId]))
  const personOf = (organisationId: string) => owners.get(organisationId) ?? ''
  const interests = interestRows(pairings, now, random)
  const meetings = eventRows({ scenarios: scenarios.scenarios, matches, interests, personOf }, now)
  return {
    ...people,
    ...capabilities,
    ...capabilityListRows(capabilities, now),
    ...scenarios,
    ...proposals,
    forecasts: forecastRows(now),
    ...questionRows(scenarios.scenarios, now, personOf),
    interests,
    matches,
    events: meetings.events,
    eventRegistrations: meetings.registrations,
    eventTalks: meetings.talks,
    history: [
      ...scenarioTrail(plan, scenarios),
      ...listTrail(scenarios),
      ...capabilityTrail(capabilities, personOf),
      ...proposalTrail(proposals),
      ...meetings.history,
      ...matchTrail(matches, personOf, (scenarioId) => agencies.get(scenarioId) ?? ''),
    ],
  }
}
