import { isNull } from 'drizzle-orm'
import type { Reader } from '../handle.ts'
import { capability, history, match, person, proposal, scenario, session } from '../schema.ts'

/** How much of everything there is, for the administrator's first page. */
export async function siteCounts(reader: Reader) {
  const people = await reader.$count(person)
  const open = await reader.$count(person, isNull(person.disabledAt))
  return {
    people,
    closedAccounts: people - open,
    sessions: await reader.$count(session),
    scenarios: await reader.$count(scenario),
    capabilities: await reader.$count(capability),
    proposals: await reader.$count(proposal),
    matches: await reader.$count(match),
    deeds: await reader.$count(history),
  }
}
