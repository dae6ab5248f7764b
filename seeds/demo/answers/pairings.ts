import type { MatchState } from '#app/domain/match/lifecycle.ts'
import type { ProposalState } from '#app/domain/proposal/lifecycle.ts'
import type { ScenarioState } from '#app/domain/scenario/lifecycle.ts'
import { candidatesFor } from '../fit.ts'
import type { Random } from '../random.ts'
import { FOUND, type PlannedScenario } from '../scenarios/plan.ts'
import { SOURCE_COMPANIES, type SourceCompany } from '../source.ts'

/** A scenario and a company that have to do with each other, and how. */
export interface Pairing {
  scenario: PlannedScenario
  companyKey: string
  capabilityAt: number
  interested: boolean
  proposal: ProposalState | null
  match: MatchState | null
}

/** Pairs under way on scenarios that have not found their company yet. */
const UNDER_WAY: readonly [MatchState, number][] = [
  ['introduced', 16],
  ['talking', 13],
  ['declined', 8],
  ['lost', 4],
]

const MATCH_OF: Partial<Record<ScenarioState, MatchState>> = {
  matched: 'agreed',
  piloting: 'landed',
  accepted: 'landed',
  promoted: 'landed',
  failed: 'lost',
}

/** What became of the proposals to a scenario, in the order of its candidates. */
const PROPOSALS: Partial<Record<ScenarioState, readonly ProposalState[]>> = {
  open: ['submitted', 'draft', 'withdrawn'],
  closed: ['submitted', 'submitted', 'submitted'],
  evaluating: ['shortlisted', 'opened', 'notSelected'],
  noticed: ['shortlisted', 'notSelected', 'notSelected'],
}
const PROPOSALS_FOUND: readonly ProposalState[] = ['selected', 'notSelected', 'notSelected']

/** The first company and the first agency of the sign-in page find an introduction to answer. */
const forCompanyOfTour = ({ companyKey }: Pairing) => companyKey === 'c001'
const forAgencyOfTour = ({ scenario }: Pairing) => scenario.source.agency === 'a1'

const byKey = new Map(SOURCE_COMPANIES.map((company) => [company.key, company]))

export function companyOf(key: string): SourceCompany {
  const company = byKey.get(key)
  if (!company) throw new Error(`no demo company ${key}`)
  return company
}

/** Who has met whom: one pair for every scenario that found its company, and those still under way. */
export function pairingsOf(plan: readonly PlannedScenario[], random: Random): Pairing[] {
  const published = random.shuffled(plan.filter(({ openedAt, state }) => openedAt && state !== 'cancelled'))
  const pairings = published.flatMap((scenario) => pairingsFor(scenario, random))
  const free = random.shuffled(pairings.filter(({ scenario, match }) => !match && !FOUND.includes(scenario.state)))
  const first = [...free.filter(forCompanyOfTour).slice(0, 2), ...free.filter(forAgencyOfTour).slice(0, 2)]
  const inTurn = [...new Set([...first, ...free])]
  const oneEach = inTurn.filter(({ scenario }, at) => inTurn.findIndex((other) => other.scenario === scenario) === at)
  for (const [state, count] of UNDER_WAY) {
    for (const pairing of oneEach.splice(0, count)) pairing.match = state
  }
  return pairings.filter(({ interested, proposal, match }) => interested || proposal || match)
}

function pairingsFor(scenario: PlannedScenario, random: Random): Pairing[] {
  const found = FOUND.includes(scenario.state)
  const states = found ? PROPOSALS_FOUND : (PROPOSALS[scenario.state] ?? [])
  const answered = random.chance(found ? 0.6 : 0.45)
  const answers = random.between(1, 3)
  return candidatesFor(scenario.source)
    .slice(0, 4)
    .map((candidate, at) => ({
      scenario,
      ...candidate,
      interested: random.chance(0.22),
      proposal: answered && at < answers ? (states[at] ?? null) : null,
      match: found && at === 0 ? (MATCH_OF[scenario.state] ?? null) : null,
    }))
}
