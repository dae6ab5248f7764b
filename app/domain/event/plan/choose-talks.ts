import type { Participant, PlanInput, PossibleTalk } from './input.ts'
import { ProfitFlow } from './profit-flow.ts'

/**
 * Which of the possible talks take place, leaving open when and where: as many organisations as can be get a talk, then
 * as many scenarios as can be, then the sum of the weights is the highest there is. Without standing talks it is the
 * optimum, since every choice within these limits can be given slots and tables (see `TimePlan`).
 */
export function chosenTalks(input: PlanInput): PossibleTalk[] {
  const { agencies, companies, possible, standing, slots, tables } = input
  const units = slots * tables - standing.reduce((sum, { slots: taken }) => sum + taken.length, 0)
  const bonus = bonusesFor(possible, Math.max(units, 0))
  const flow = new ProfitFlow()
  const roomOf = ({ id, delegates }: Participant, side: 'agencyId' | 'companyId') =>
    slots * delegates - standing.filter((talk) => talk[side] === id).reduce((sum, talk) => sum + talk.slots.length, 0)

  const agencyNodes = new Map(agencies.map(({ id }) => [id, flow.node()]))
  for (const agency of agencies) {
    const met = standing.some(({ agencyId }) => agencyId === agency.id)
    firstThenMore(flow, 0, agencyNodes.get(agency.id), roomOf(agency, 'agencyId'), met ? 0 : bonus.organisation)
  }
  const companyNodes = new Map(companies.map(({ id }) => [id, flow.node()]))
  for (const company of companies) {
    const met = standing.some(({ companyId }) => companyId === company.id)
    firstThenMore(flow, companyNodes.get(company.id), 1, roomOf(company, 'companyId'), met ? 0 : bonus.organisation)
  }
  const scenarioNodes = new Map<string, number>()
  const edges = possible.flatMap((talk) => {
    const [agency, company] = [agencyNodes.get(talk.agencyId), companyNodes.get(talk.companyId)]
    if (agency === undefined || company === undefined) return []
    let scenario = scenarioNodes.get(talk.scenarioId)
    if (scenario === undefined) {
      scenario = flow.node()
      scenarioNodes.set(talk.scenarioId, scenario)
      const met = standing.some(({ scenarioId }) => scenarioId === talk.scenarioId)
      firstThenMore(flow, agency, scenario, companies.length, met ? 0 : bonus.scenario)
    }
    return [{ talk, edge: flow.edge(scenario, company, 1, talk.weight) }]
  })
  flow.send(units)
  return edges.filter(({ edge }) => flow.flowOf(edge) > 0).map(({ talk }) => talk)
}

/** What a first talk is worth, above whatever weights can add up to: a scenario's, and above all an organisation's. */
function bonusesFor(possible: readonly PossibleTalk[], units: number) {
  const heaviest = Math.max(1, ...possible.map(({ weight }) => weight))
  const scenario = heaviest * units + 1
  return { scenario, organisation: (scenario + heaviest) * units + 1 }
}

/** So many units, of which the first is worth a bonus. */
function firstThenMore(
  flow: ProfitFlow,
  from: number | undefined,
  to: number | undefined,
  room: number,
  bonus: number,
) {
  if (from === undefined || to === undefined || room < 1) return
  flow.edge(from, to, 1, bonus)
  if (room > 1) flow.edge(from, to, room - 1)
}
