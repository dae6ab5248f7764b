import type { PlanInput, PlannedTalk, PossibleTalk } from './input.ts'
import type { Placed } from './time-plan.ts'

/** Gives every talk a table. Whoever speaks for an agency stays at one table as far as that goes. */
export function seatedTalks(
  placed: readonly Placed<PossibleTalk>[],
  { tables, slots, standing }: PlanInput,
): PlannedTalk[] {
  const homes = new Map<number, number>()
  const seated: PlannedTalk[] = []
  for (let slot = 0; slot < slots; slot++) {
    const taken = new Set(standing.filter((talk) => talk.slots.includes(slot)).map(({ table }) => table))
    const seat = ({ talk, lanes }: Placed<PossibleTalk>, table: number) => {
      taken.add(table)
      if (!homes.has(lanes[0])) homes.set(lanes[0], table)
      seated.push({ ...talk, slot, table })
    }
    const now = placed.filter((one) => one.slot === slot)
    const away = now.filter((one) => {
      const home = homes.get(one.lanes[0])
      if (home === undefined || taken.has(home)) return true
      seat(one, home)
      return false
    })
    for (const one of away) {
      const free = Array.from({ length: tables }, (_, at) => at + 1).filter((table) => !taken.has(table))
      const unowned = free.find((table) => ![...homes.values()].includes(table))
      const table = unowned ?? free[0]
      if (table !== undefined) seat(one, table)
    }
  }
  return seated.sort((a, b) => a.slot - b.slot || a.table - b.table)
}
