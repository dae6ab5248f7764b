import { pairKeyOf } from '../../match/pair-key.ts'
import { seatedTalks } from './at-tables.ts'
import { chosenTalks } from './choose-talks.ts'
import type { Participant, PlanInput, PlannedTalk, PossibleTalk } from './input.ts'
import { TimePlan } from './time-plan.ts'

/**
 * Proposes 1-to-1 talks: nobody is in two places at once, no table has two talks, and of all such plans it is one of
 * those in which most organisations talk, then most scenarios are talked about, then most is gained by weight. Without
 * standing talks that is exact; around standing ones it is nearly so. The same input gives the same plan.
 */
export function plannedTalks(input: PlanInput): PlannedTalk[] {
  const { slots, tables } = input
  if (slots < 1 || tables < 1) return []
  const fresh: PlanInput = {
    ...input,
    agencies: inOrder(input.agencies),
    companies: inOrder(input.companies),
    possible: freshOf(input),
  }
  const plan = new TimePlan<PossibleTalk>(slots)
  const people = new Map<string, number[]>()
  for (const { id, delegates } of [...fresh.agencies, ...fresh.companies])
    people.set(id, [...(people.get(id) ?? []), ...Array.from({ length: delegates }, () => plan.lane())])
  blockStanding(plan, people, input)
  const chosen = chosenTalks(fresh).filter((talk) => !settle(plan, people, talk, tables))
  const left = new Set([...chosen, ...plan.evenOut(tables, ({ weight }) => weight)])
  if (input.standing.length > 0) fillUp(plan, people, fresh.possible, left, tables)
  return seatedTalks(plan.placed(), input)
}

/** The possible talks in a fixed order, without those that stand. */
function freshOf({ possible, standing }: PlanInput): PossibleTalk[] {
  const stands = new Set(standing.map(pairKeyOf))
  return possible
    .filter((talk) => talk.weight > 0 && !stands.has(pairKeyOf(talk)))
    .sort((a, b) => (pairKeyOf(a) < pairKeyOf(b) ? -1 : 1))
}

type People = Map<string, number[]>

function blockStanding(plan: TimePlan<PossibleTalk>, people: People, { standing }: PlanInput): void {
  for (const { agencyId, companyId, slots } of standing) {
    for (const slot of slots) {
      const lanes = [agencyId, companyId].flatMap((id) => {
        const own = people.get(id) ?? []
        return own.find((lane) => plan.isFree(lane, slot)) ?? own[0] ?? []
      })
      plan.block(lanes, slot)
    }
  }
}

/** Gives a talk to the person of each side who has most time left; false when it found no slot. */
function settle(plan: TimePlan<PossibleTalk>, people: People, talk: PossibleTalk, tables: number): boolean {
  const [agency, company] = [talk.agencyId, talk.companyId].map((id) => leastBusy(plan, people.get(id) ?? []))
  return agency !== undefined && company !== undefined && plan.place(talk, [agency, company], tables)
}

function leastBusy(plan: TimePlan<PossibleTalk>, lanes: readonly number[]): number | undefined {
  const free = lanes.filter((lane) => plan.freeSlotsOf(lane) > 0)
  return free.sort((a, b) => plan.freeSlotsOf(b) - plan.freeSlotsOf(a) || a - b)[0]
}

/** Uses what standing talks left free, the most valuable talks first. */
function fillUp(
  plan: TimePlan<PossibleTalk>,
  people: People,
  possible: readonly PossibleTalk[],
  first: ReadonlySet<PossibleTalk>,
  tables: number,
): void {
  const placed = new Set(plan.placed().map(({ talk }) => talk))
  const open = possible.filter((talk) => !placed.has(talk))
  open.sort((a, b) => Number(first.has(b)) - Number(first.has(a)) || b.weight - a.weight)
  for (const talk of open) {
    const [own = [], theirs = []] = [people.get(talk.agencyId), people.get(talk.companyId)]
    own.some((one) => theirs.some((other) => plan.placeWhereFree(talk, [one, other], tables)))
  }
}

function inOrder(participants: readonly Participant[]): Participant[] {
  return [...participants].sort((a, b) => (a.id < b.id ? -1 : 1))
}
